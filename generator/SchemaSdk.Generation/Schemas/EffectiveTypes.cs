using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The types that a value may have by a schema as a whole: by its own keywords, by what it refers to, and by its branches.</summary>
/// <remarks>Never too narrow: a value of another type is certain to be invalid. Asked for only when the whole document is read.</remarks>
internal sealed class EffectiveTypes
{
    private const int MaxDepth = 64;

    private readonly Dictionary<SchemaNode, JsonTypes> _known = [];

    /// <summary>With <see cref="JsonTypes.Integer"/> wherever there is <see cref="JsonTypes.Number"/>.</summary>
    public JsonTypes Of(SchemaNode schema) => Of(schema, 0);

    private JsonTypes Of(SchemaNode schema, int depth)
    {
        if (schema.Always is { } always) return always ? JsonTypes.All : JsonTypes.None;
        if (_known.TryGetValue(schema, out var known)) return known;
        if (depth > MaxDepth) return JsonTypes.All;

        // A schema that leads back to itself in place says nothing new there.
        _known[schema] = JsonTypes.All;
        var types = WithIntegers(schema.Types) & OfValues(schema);
        foreach (var part in schema.References.Concat(schema.AllOf)) types &= Of(part, depth + 1);
        types &= OfAny(schema.AnyOf, depth) & OfAny(schema.OneOf, depth);
        _known[schema] = types;
        return types;
    }

    private JsonTypes OfAny(IReadOnlyList<SchemaNode> branches, int depth) =>
        branches.Count == 0 ? JsonTypes.All : branches.Aggregate(JsonTypes.None, (types, branch) => types | Of(branch, depth + 1));

    private static JsonTypes OfValues(SchemaNode schema)
    {
        var types = schema.Enum is { } values ? values.Aggregate(JsonTypes.None, (sum, value) => sum | OfValue(value)) : JsonTypes.All;
        return schema.Const is { } constant ? types & OfValue(constant) : types;
    }

    private static JsonTypes OfValue(JsonNode value) => value switch
    {
        JsonNull => JsonTypes.Null,
        JsonBoolean => JsonTypes.Boolean,
        JsonString => JsonTypes.String,
        JsonArray => JsonTypes.Array,
        JsonObject => JsonTypes.Object,
        JsonNumber number when number.Value.IsInteger => JsonTypes.Integer,
        _ => JsonTypes.Number | JsonTypes.Integer,
    };

    private static JsonTypes WithIntegers(JsonTypes types) => types.Has(JsonTypes.Number) ? types | JsonTypes.Integer : types;
}
