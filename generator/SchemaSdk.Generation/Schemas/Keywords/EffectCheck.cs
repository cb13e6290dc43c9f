using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Reports keywords that can forbid nothing because of what stands, or does not stand, beside them.</summary>
internal static class EffectCheck
{
    private static readonly (JsonTypes Types, string[] Keywords)[] Vocabularies =
    [
        (JsonTypes.String, ["minLength", "maxLength", "pattern"]),
        (JsonTypes.Integer | JsonTypes.Number, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        (JsonTypes.Array,
            ["items", "prefixItems", "additionalItems", "unevaluatedItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"]),
        (JsonTypes.Object,
            ["properties", "required", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "minProperties",
             "maxProperties", "dependentRequired", "dependentSchemas", "dependencies"]),
    ];

    private static readonly (string Keyword, string Other)[] Companions =
        [("then", "if"), ("else", "if"), ("minContains", "contains"), ("maxContains", "contains")];

    public static void Run(SchemaDraft draft)
    {
        foreach (var (keyword, other) in Companions)
        {
            if (!draft.Json.TryGet(other, out _)) Report(draft, keyword, $"there is no '{other}' beside it");
        }

        if (draft.Types is not { } types) return;

        foreach (var (needed, keywords) in Vocabularies)
        {
            if (types.Has(needed)) continue;
            foreach (var keyword in keywords) Report(draft, keyword, $"a value of its type is not allowed: {ViolationText.Type(types)}");
        }
    }

    private static void Report(SchemaDraft draft, string keyword, string reason)
    {
        if (draft.Json.TryGet(keyword, out var member) && draft.Dialect.Knows(keyword))
            draft.Problems.Report(ProblemKinds.KeywordWithoutEffect, member.NameRange, keyword, reason);
    }
}
