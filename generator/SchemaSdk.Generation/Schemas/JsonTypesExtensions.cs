using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>What belongs to a set of types.</summary>
internal static class JsonTypesExtensions
{
    public static bool Allow(this JsonTypes types, JsonNode value) => value switch
    {
        JsonNull => types.Has(JsonTypes.Null),
        JsonBoolean => types.Has(JsonTypes.Boolean),
        JsonString => types.Has(JsonTypes.String),
        JsonArray => types.Has(JsonTypes.Array),
        JsonObject => types.Has(JsonTypes.Object),
        JsonNumber number => types.Has(JsonTypes.Number) || (types.Has(JsonTypes.Integer) && number.Value.IsInteger),
        _ => false,
    };

    public static bool Has(this JsonTypes types, JsonTypes type) => (types & type) != 0;
}
