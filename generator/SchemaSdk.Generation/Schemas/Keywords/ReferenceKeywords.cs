using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords that lead to other schemas.</summary>
internal static class ReferenceKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["$ref"] = (draft, keyword) => Refer(draft, keyword, isDynamic: false),
        ["$dynamicRef"] = (draft, keyword) => Refer(draft, keyword, isDynamic: true),
        ["$recursiveRef"] = ReadRecursiveReference,
    };

    private static void Refer(SchemaDraft draft, JsonMember keyword, bool isDynamic)
    {
        if (KeywordShape.TryGet<JsonString>(draft, keyword, KeywordShape.Text, out var reference)) draft.Refer(keyword, reference.Value, isDynamic);
    }

    // 2019-09 allows no other value.
    private static void ReadRecursiveReference(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is JsonString { Value: "#" })
            draft.Refer(keyword, "#", isDynamic: true);
        else
            NotEnforcedKeywords.Report(draft, keyword);
    }
}
