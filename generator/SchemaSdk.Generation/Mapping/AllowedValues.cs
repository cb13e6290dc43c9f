using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>What <c>enum</c> or <c>const</c> allows.</summary>
internal static class AllowedValues
{
    public static IReadOnlyList<JsonNode>? Of(SchemaNode schema) =>
        schema.Enum ?? (schema.Const is { } constant ? [constant] : null);

    /// <summary>Whether the schema allows only listed strings, all of them, and perhaps null: what a C# enum stands for.</summary>
    public static bool AreStrings(SchemaNode schema)
    {
        if (Of(schema) is not { } values) return false;
        var types = schema.Types & ~JsonTypes.Null;
        return types is JsonTypes.String or (JsonTypes.All & ~JsonTypes.Null)
            && values.All(value => value is JsonString or JsonNull)
            && values.Any(value => value is JsonString)
            && values.All(value => value is JsonNull || SchemaEvaluator.Evaluate(schema, value).Count == 0);
    }

    /// <summary>Whether null is among the values, or may be for want of a list.</summary>
    public static bool AllowNull(SchemaNode schema) => Of(schema)?.Any(value => value is JsonNull) ?? true;
}
