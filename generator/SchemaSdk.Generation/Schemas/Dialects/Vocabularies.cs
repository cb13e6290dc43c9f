using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Dialects;

/// <summary>The vocabularies of 2019-09 and 2020-12 that forbid values, by the last segment of their URIs.</summary>
internal static class Vocabularies
{
    private static readonly Dictionary<string, string[]> Keywords = new(StringComparer.Ordinal)
    {
        ["validation"] =
        [
            "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
            "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired",
        ],
        ["applicator"] =
        [
            "prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties", "dependentSchemas", "propertyNames",
            "if", "then", "else", "allOf", "anyOf", "oneOf", "not",
        ],
        ["unevaluated"] = ["unevaluatedItems", "unevaluatedProperties"],
    };

    /// <summary>A dialect in which the keywords of vocabularies that a meta-schema does not declare mean nothing.</summary>
    /// <param name="dialect">The dialect that the meta-schema is written in.</param>
    /// <param name="name">The meta-schema, as messages name it.</param>
    /// <param name="declared">The value of its <c>$vocabulary</c>.</param>
    public static Dialect Restrict(Dialect dialect, string name, JsonObject declared)
    {
        var vocabularies = new HashSet<string>(declared.Members.Select(member => LastSegment(member.Name)), StringComparer.Ordinal);
        var missing = Keywords.Where(vocabulary => !vocabularies.Contains(vocabulary.Key) && !(vocabulary.Key == "unevaluated" && dialect.Knows("prefixItems") is false));
        return dialect.Restrict(name, missing.SelectMany(vocabulary => vocabulary.Value), vocabularies.Contains("format-assertion"));
    }

    private static string LastSegment(string uri) => uri.Substring(uri.LastIndexOf('/') + 1);
}
