using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Keywords that may forbid values and are not enforced. Each is reported where it stands.</summary>
internal static class NotEnforcedKeywords
{
    private static readonly string[] Names =
    [
        "$ref", "$dynamicRef", "$recursiveRef", "anyOf", "oneOf", "allOf", "not", "if", "then", "else",
        "patternProperties", "minProperties", "maxProperties", "prefixItems", "contains", "minContains", "maxContains",
        "dependentRequired", "dependentSchemas", "dependencies",
    ];

    // These forbid nothing when their schema allows everything, which many schemas write out.
    private static readonly string[] NamesOfOneSchema =
    [
        "additionalProperties", "propertyNames", "additionalItems", "unevaluatedItems", "unevaluatedProperties",
    ];

    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers =
        Names.Select(name => (Name: name, Handle: (KeywordHandler)Report))
            .Concat(NamesOfOneSchema.Select(name => (Name: name, Handle: (KeywordHandler)ReportUnlessAlwaysTrue)))
            .ToDictionary(entry => entry.Name, entry => entry.Handle, StringComparer.Ordinal);

    public static void Report(SchemaDraft draft, JsonMember keyword)
    {
        draft.Problems.Report(ProblemKinds.KeywordNotEnforced, keyword.NameRange, keyword.Name);
        draft.NotEnforced.Add(keyword.Name);
    }

    private static void ReportUnlessAlwaysTrue(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is not (JsonBoolean { Value: true } or JsonObject { Members.Count: 0 })) Report(draft, keyword);
    }
}
