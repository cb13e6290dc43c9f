using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords for arrays. A list of schemas in <c>items</c>, as draft 7 has it, is not enforced.</summary>
internal static class ArrayKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["items"] = ReadItems,
        ["minItems"] = (draft, keyword) => draft.MinItems = KeywordShape.Count(draft, keyword),
        ["maxItems"] = (draft, keyword) => draft.MaxItems = KeywordShape.Count(draft, keyword),
        ["uniqueItems"] = (draft, keyword) =>
            draft.UniqueItems = KeywordShape.TryGet<JsonBoolean>(draft, keyword, KeywordShape.Flag, out var flag) && flag.Value,
    };

    private static void ReadItems(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is JsonArray)
            NotEnforcedKeywords.Report(draft, keyword);
        else
            draft.Items = draft.ReadSchema(keyword.Name, keyword.Value);
    }
}
