using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Keywords of draft 3 that later drafts dropped: they may forbid values and are not enforced. Each is reported where it stands.</summary>
internal static class NotEnforcedKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["disallow"] = Report,
        ["divisibleBy"] = Report,
    };

    public static void Report(SchemaDraft draft, JsonMember keyword)
    {
        draft.Problems.Report(ProblemKinds.KeywordNotEnforced, keyword.NameRange, keyword.Name);
        draft.NotEnforced.Add(keyword.Name);
    }
}
