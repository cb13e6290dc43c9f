using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Finds models that cannot stand beside each other, because they are one model or two of their types have one name. The
/// first in order of ids, then paths, stays; the others are reported and left out.
/// </summary>
internal static class ClashFinder
{
    public static Clashes Find(IEnumerable<CatalogEntry> entries)
    {
        var models = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var owners = new Dictionary<string, CatalogEntry>(StringComparer.OrdinalIgnoreCase);
        var leftOut = new List<string>();
        var problems = new List<Problem>();
        foreach (var entry in entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal))
        {
            var sink = new ProblemSink(entry.Path);
            var names = entry.AllTypes.ToList();
            if (models.TryGetValue(entry.Id, out var same))
                sink.Report(ProblemKinds.DuplicateModelId, entry.NameRange, entry.Id, same.Path);
            else if (names.FirstOrDefault(owners.ContainsKey) is { } taken)
                sink.Report(ProblemKinds.DuplicateTypeName, entry.NameRange, owners[taken].Id, entry.Id, taken.Substring("global::".Length));

            if (sink.Problems.Count > 0)
            {
                problems.AddRange(sink.Problems);
                leftOut.Add(entry.Path);
                continue;
            }

            models.Add(entry.Id, entry);
            foreach (var name in names) owners.Add(name, entry);
        }

        return new Clashes(leftOut.ToEquatableArray(), problems.ToEquatableArray());
    }
}
