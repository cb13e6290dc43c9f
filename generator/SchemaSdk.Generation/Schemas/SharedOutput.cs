using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The output that the platform's models have in common: <c>image</c>, <c>video</c>, and lists of them.</summary>
internal static class SharedOutput
{
    /// <summary>Whether a schema says that and nothing more, apart from titles and descriptions.</summary>
    public static bool IsRepeatedBy(JsonNode schema) =>
        HasOnly(schema, "type", "properties")
        && Is(schema, "type", "object")
        && Member(schema, "properties") is JsonObject { Members.Count: 4 } properties
        && IsUri(properties["image"])
        && IsUri(properties["video"])
        && IsUriList(properties["images"])
        && IsUriList(properties["videos"]);

    private static bool IsUriList(JsonNode? schema) =>
        HasOnly(schema, "type", "items") && Is(schema, "type", "array") && IsUri(Member(schema, "items"));

    private static bool IsUri(JsonNode? schema) =>
        HasOnly(schema, "type", "format") && Is(schema, "type", "string") && Is(schema, "format", "uri");

    private static bool HasOnly(JsonNode? schema, string first, string second) =>
        schema is JsonObject members
        && members.Members.All(member => member.Name is "title" or "description" || member.Name == first || member.Name == second);

    private static bool Is(JsonNode? schema, string keyword, string text) => Member(schema, keyword) is JsonString value && value.Value == text;

    private static JsonNode? Member(JsonNode? schema, string name) => (schema as JsonObject)?[name];
}
