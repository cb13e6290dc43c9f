using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Mapping;

/// <summary>How deep a descriptor tells of members of members. In: the records of a side. Out: a number of levels.</summary>
internal sealed class ParameterDepth(IReadOnlyDictionary<string, RecordSpec> records, ModelNaming naming)
{
    // A type that leads back to itself has members of members without end.
    private const int MaxDepth = 4;

    // A hundred members that each have a hundred have a hundred million at that depth.
    private const long MaxParameters = 5_000;

    private readonly Dictionary<(string Record, int Depth), long> _counts = [];

    /// <summary>The most levels below the members of a record that leave a descriptor of bearable size.</summary>
    public int Of(string recordName)
    {
        var depth = MaxDepth;
        while (depth > 0 && Count(recordName, depth) > MaxParameters) depth--;
        return depth;
    }

    private long Count(string recordName, int depth)
    {
        if (_counts.TryGetValue((recordName, depth), out var known)) return known;
        long count = 0;
        foreach (var property in records[recordName].Properties)
        {
            var type = property.Type;
            while (type.Element is { } element) type = element;
            count += 1 + (type.Kind == TypeKind.Record && depth > 0 ? Count(naming.Unqualify(type.Name), depth - 1) : 0);
        }

        return _counts[(recordName, depth)] = Math.Min(count, MaxParameters + 1);
    }
}
