using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Where schemas stand in a schema, in any draft, definitions too: what looks like an id elsewhere is none.</summary>
internal static class SchemaPositions
{
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "not", "if", "then", "else", "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties",
        "propertyNames", "contentSchema",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems", "items" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "dependencies",
    };

    /// <summary>The schemas directly below a schema that are objects.</summary>
    public static IEnumerable<(JsonObject Schema, string Pointer, string? DefinitionName)> Below(JsonObject schema, string pointer)
    {
        foreach (var (name, _, value) in schema.Members)
        {
            var at = JsonPointer.Append(pointer, name);
            if (value is JsonArray list && Lists.Contains(name))
            {
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (list.Items[i] is JsonObject item) yield return (item, JsonPointer.Append(at, i), null);
                }
            }
            else if (value is JsonObject members && Maps.Contains(name))
            {
                foreach (var member in members.Members)
                {
                    if (member.Value is JsonObject item) yield return (item, JsonPointer.Append(at, member.Name), IsDefinitions(name) ? member.Name : null);
                }
            }
            else if (value is JsonObject single && Single.Contains(name))
            {
                yield return (single, at, null);
            }
        }
    }

    /// <summary>The object of definitions that a document or schema has under one of the names that platforms use.</summary>
    public static IEnumerable<(string[] Path, JsonObject Definitions)> DefinitionsOf(JsonNode json)
    {
        if ((json as JsonObject)?["$defs"] is JsonObject modern) yield return (["$defs"], modern);
        if ((json as JsonObject)?["definitions"] is JsonObject old) yield return (["definitions"], old);
        if (((json as JsonObject)?["components"] as JsonObject)?["schemas"] is JsonObject openApi) yield return (["components", "schemas"], openApi);
    }

    /// <summary>An output schema without its name, which the platform's pages print around it.</summary>
    public static JsonNode Unwrapped(JsonNode output) =>
        output is JsonObject { Members.Count: 1 } wrapper && wrapper["output"] is JsonObject inner ? inner : output;

    /// <summary>The name that the last token of a pointer gives a definition; null where it leads to none.</summary>
    public static string? DefinitionName(IReadOnlyList<string> tokens) =>
        tokens.Count >= 2 && (IsDefinitions(tokens[tokens.Count - 2]) || (tokens.Count >= 3 && tokens[tokens.Count - 2] == "schemas" && tokens[tokens.Count - 3] == "components"))
            ? tokens[tokens.Count - 1]
            : null;

    private static bool IsDefinitions(string keyword) => keyword is "$defs" or "definitions";
}
