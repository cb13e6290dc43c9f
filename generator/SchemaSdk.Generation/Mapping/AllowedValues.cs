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
            && values.All(value => value is JsonNull || SchemaEvaluator.IsValidInModel(schema, value));
    }

    /// <summary>The types of values other than null that the schema allows; where it names none, but lists only numbers, theirs.</summary>
    public static JsonTypes TypesOf(SchemaNode schema)
    {
        var types = schema.Types & ~JsonTypes.Null;
        if (types != (JsonTypes.All & ~JsonTypes.Null) || Of(schema) is not { } values) return types;
        var numbers = values.OfType<JsonNumber>().ToList();
        if (numbers.Count == 0 || !values.All(value => value is JsonNumber or JsonNull)) return types;
        return numbers.TrueForAll(number => number.Value.IsInteger) ? JsonTypes.Integer : JsonTypes.Number;
    }
}
