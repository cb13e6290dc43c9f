using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords for arrays, with the list of schemas that <c>items</c> may be up to 2019-09.</summary>
internal static class ArrayKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["prefixItems"] = (draft, keyword) => draft.PrefixItems = SchemaValues.List(draft, keyword),
        ["items"] = ReadItems,
        ["additionalItems"] = ReadAdditionalItems,
        ["unevaluatedItems"] = (draft, keyword) => draft.UnevaluatedItems = draft.ReadSchema(keyword.Name, keyword.Value),
        ["contains"] = (draft, keyword) => draft.Contains = draft.ReadSchema(keyword.Name, keyword.Value),
        ["minContains"] = (draft, keyword) => draft.MinContains = KeywordShape.Count(draft, keyword),
        ["maxContains"] = (draft, keyword) => draft.MaxContains = KeywordShape.Count(draft, keyword),
        ["minItems"] = (draft, keyword) => draft.MinItems = KeywordShape.Count(draft, keyword),
        ["maxItems"] = (draft, keyword) => draft.MaxItems = KeywordShape.Count(draft, keyword),
        ["uniqueItems"] = (draft, keyword) =>
            draft.UniqueItems = KeywordShape.TryGet<JsonBoolean>(draft, keyword, KeywordShape.Flag, out var flag) && flag.Value,
    };

    public static void Finish(SchemaDraft draft)
    {
        if (draft.Types is { } types && (types & ~JsonTypes.Null) == JsonTypes.Array && !SaysMore(draft) && draft.Json.TryGet("type", out var type))
            draft.Problems.Report(ProblemKinds.ArrayWithoutItems, type.Value.Range);
    }

    private static bool SaysMore(SchemaDraft draft) =>
        draft.IsPart && draft.Site.Location.Holder is not ("anyOf" or "oneOf")
        || draft.Json.TryGet("items", out _)
        || draft is not { PrefixItems.Count: 0, UnevaluatedItems: null, Contains: null, Enum: null, Const: null }
        || draft is not { References.Count: 0, AllOf.Count: 0, AnyOf.Count: 0, OneOf.Count: 0, If: null };

    private static void ReadItems(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is not JsonArray)
        {
            draft.Items = draft.ReadSchema(keyword.Name, keyword.Value);
            return;
        }

        if (!draft.Dialect.ItemsMayBeList) draft.Problems.Report(ProblemKinds.ListInItems, keyword.NameRange);
        if (!draft.Json.TryGet("prefixItems", out _) || !draft.Dialect.Knows("prefixItems")) draft.PrefixItems = SchemaValues.List(draft, keyword);
    }

    private static void ReadAdditionalItems(SchemaDraft draft, JsonMember keyword)
    {
        if (draft.Json["items"] is JsonArray)
            draft.Items = draft.ReadSchema(keyword.Name, keyword.Value);
        else if (keyword.Value is not (JsonBoolean { Value: true } or JsonObject { Members.Count: 0 }))
            draft.Problems.Report(ProblemKinds.KeywordWithoutEffect, keyword.NameRange, keyword.Name, "'items' beside it is no list");
    }
}
