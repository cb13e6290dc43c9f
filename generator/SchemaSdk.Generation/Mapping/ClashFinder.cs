using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Finds models that cannot stand beside each other because two of their types have one name. The first in order of
/// ids keeps its names; the others are reported and left out.
/// </summary>
internal static class ClashFinder
{
    public static Clashes Find(IEnumerable<CatalogEntry> entries)
    {
        var owners = new Dictionary<string, CatalogEntry>(StringComparer.OrdinalIgnoreCase);
        var leftOut = new List<string>();
        var problems = new List<Problem>();
        foreach (var entry in entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal))
        {
            var names = entry.Types.SelectMany(type => new[] { type.Name, type.ConverterName }).Concat(entry.OtherTypes).ToList();
            if (names.FirstOrDefault(owners.ContainsKey) is { } taken)
            {
                var sink = new ProblemSink(entry.Path);
                sink.Report(ProblemKinds.DuplicateTypeName, entry.NameRange, owners[taken].Id, entry.Id, taken.Substring("global::".Length));
                problems.AddRange(sink.Problems);
                leftOut.Add(entry.Path);
                continue;
            }

            foreach (var name in names) owners.Add(name, entry);
        }

        return new Clashes(leftOut.ToEquatableArray(), problems.ToEquatableArray());
    }
}
