using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The assertions for strings.</summary>
internal static class StringKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["minLength"] = (draft, keyword) => draft.MinLength = KeywordShape.Count(draft, keyword),
        ["maxLength"] = (draft, keyword) => draft.MaxLength = KeywordShape.Count(draft, keyword),
        ["pattern"] = ReadPattern,
    };

    private static void ReadPattern(SchemaDraft draft, JsonMember keyword)
    {
        if (!KeywordShape.TryGet<JsonString>(draft, keyword, KeywordShape.Text, out var pattern)) return;

        if (EcmaPattern.Translate(pattern.Value, out var reason) is { } translated)
        {
            draft.Pattern = pattern.Value;
            draft.DotNetPattern = translated;
            return;
        }

        draft.Problems.Report(ProblemKinds.UnreadablePattern, pattern.Range, pattern.Value, reason);
        draft.NotEnforced.Add(keyword.Name);
    }
}
