using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Finds which schema it is that decides the C# type of a value: itself, or one that it refers to, wraps or makes nullable.</summary>
internal sealed class Determination(EffectiveTypes types)
{
    private const int MaxDepth = 48;

    private readonly Dictionary<SchemaNode, bool> _decides = [];
    private readonly Dictionary<SchemaNode, bool> _contributes = [];

    /// <summary>The schema to make the type of: two places with the same one share it.</summary>
    public SchemaNode Of(SchemaNode schema)
    {
        for (var steps = 0; steps < MaxDepth && !Decides(schema, 0); steps++)
        {
            var parts = Parts(schema).Where(part => Contributes(part, 0)).ToList();
            if (parts.Count != 1) return schema;
            schema = parts[0];
        }

        return schema;
    }

    /// <summary>What a schema says through others: what it refers to, what it merges, and its only branch besides null.</summary>
    public IEnumerable<SchemaNode> Parts(SchemaNode schema)
    {
        var parts = schema.References.Concat(schema.AllOf);
        return !ByKeywords(schema) && Branches.Of(schema, types) is { Live.Count: 1 } branches ? parts.Concat(branches.Live) : parts;
    }

    /// <summary>The branches of which each has a type; none where some only constrain the value.</summary>
    public IReadOnlyList<SchemaNode> TypeBranches(SchemaNode schema) => TypeBranches(schema, 0);

    /// <summary>Whether a keyword other than <c>type</c> describes the shape of the value.</summary>
    public static bool ByKeywords(SchemaNode schema) =>
        schema.Properties.Count > 0 || schema.Enum is not null || schema.Const is not null
        || schema.Items is not null || schema.PrefixItems.Count > 0
        || schema.PatternProperties.Count > 0 || schema.AdditionalProperties is { Always: not false };

    private IReadOnlyList<SchemaNode> TypeBranches(SchemaNode schema, int depth)
    {
        if (schema.AnyOf.Count + schema.OneOf.Count < 2) return [];
        var (live, _) = Branches.Of(schema, types);
        return live.Count > 1 && live.All(branch => Contributes(branch, depth + 1)) ? live : [];
    }

    private bool Decides(SchemaNode schema, int depth)
    {
        if (_decides.TryGetValue(schema, out var known)) return known;
        return _decides[schema] = ByKeywords(schema)
            || (schema.Types & ~JsonTypes.Null) is JsonTypes.Array or JsonTypes.Object
            || TypeBranches(schema, depth).Count > 1;
    }

    private bool Contributes(SchemaNode schema, int depth)
    {
        if (schema.Always is not null || depth > MaxDepth) return false;
        if (_contributes.TryGetValue(schema, out var known)) return known;
        _contributes[schema] = false;
        return _contributes[schema] = schema.Types != JsonTypes.All || Decides(schema, depth) || Parts(schema).Any(part => Contributes(part, depth + 1));
    }
}
