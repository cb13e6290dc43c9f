using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords that judge the same value by other schemas.</summary>
internal static class LogicKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["allOf"] = (draft, keyword) => draft.AllOf = SchemaValues.List(draft, keyword),
        ["anyOf"] = (draft, keyword) => draft.AnyOf = SchemaValues.List(draft, keyword),
        ["oneOf"] = (draft, keyword) => draft.OneOf = SchemaValues.List(draft, keyword),
        ["not"] = (draft, keyword) => draft.Not = draft.ReadSchema(keyword.Name, keyword.Value),
        ["if"] = (draft, keyword) => draft.If = draft.ReadSchema(keyword.Name, keyword.Value),
        ["then"] = (draft, keyword) => draft.Then = draft.ReadSchema(keyword.Name, keyword.Value),
        ["else"] = (draft, keyword) => draft.Else = draft.ReadSchema(keyword.Name, keyword.Value),
        ["discriminator"] = ReadDiscriminator,
    };

    // OpenAPI 3 has an object, OpenAPI 2 the name itself.
    private static void ReadDiscriminator(SchemaDraft draft, JsonMember keyword) =>
        draft.DiscriminatorProperty = ((keyword.Value as JsonObject)?["propertyName"] ?? keyword.Value) is JsonString name ? name.Value : null;
}
