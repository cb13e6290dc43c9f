using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Keywords that describe a value and forbid none. Whether defaults and examples are valid is seen later, when the whole schema is read.</summary>
internal static class AnnotationKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["title"] = (draft, keyword) => draft.Title = Text(draft, keyword),
        ["description"] = (draft, keyword) => draft.Description = Text(draft, keyword),
        ["format"] = (draft, keyword) => draft.Format = Text(draft, keyword),
        ["deprecated"] = (draft, keyword) =>
            draft.IsDeprecated = KeywordShape.TryGetAnnotation<JsonBoolean>(draft, keyword, KeywordShape.Flag, out var flag) && flag.Value,
        ["default"] = (draft, keyword) => draft.Default = keyword.Value,
        ["examples"] = ReadExamples,
        ["example"] = (draft, keyword) => draft.Examples.Add(keyword.Value),
    };

    public static void Finish(SchemaDraft draft)
    {
        if (draft.Default is not JsonNull value) return;

        draft.Default = null;
        if (!AllowsNull(draft, value)) draft.Problems.Report(ProblemKinds.DefaultNull, value.Range);
    }

    private static bool AllowsNull(SchemaDraft draft, JsonNull value) =>
        draft.EffectiveTypes.Allow(value)
        && draft.Const is null or JsonNull
        && (draft.Enum is null || draft.Enum.Exists(allowed => allowed is JsonNull));

    private static string? Text(SchemaDraft draft, JsonMember keyword) =>
        KeywordShape.TryGetAnnotation<JsonString>(draft, keyword, KeywordShape.Text, out var text) ? AnnotationText.OrNull(text.Value) : null;

    private static void ReadExamples(SchemaDraft draft, JsonMember keyword)
    {
        if (KeywordShape.TryGetAnnotation<JsonArray>(draft, keyword, KeywordShape.List, out var examples)) draft.Examples.AddRange(examples.Items);
    }
}
