using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The assertions for numbers, with the boolean <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c> of draft 4.</summary>
internal static class NumberKeywords
{
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["minimum"] = (draft, keyword) => draft.Minimum = Number(draft, keyword),
        ["maximum"] = (draft, keyword) => draft.Maximum = Number(draft, keyword),
        ["exclusiveMinimum"] = (draft, keyword) => draft.ExclusiveMinimum = ExclusiveBound(draft, keyword, "minimum"),
        ["exclusiveMaximum"] = (draft, keyword) => draft.ExclusiveMaximum = ExclusiveBound(draft, keyword, "maximum"),
        ["multipleOf"] = ReadMultipleOf,
    };

    public static void Finish(SchemaDraft draft)
    {
        // In draft 4 the flag turns the bound beside it into the exclusive one.
        if (draft.Json["exclusiveMinimum"] is JsonBoolean { Value: true }) draft.Minimum = null;
        if (draft.Json["exclusiveMaximum"] is JsonBoolean { Value: true }) draft.Maximum = null;

        if (draft.Types is not { } types || types.Has(JsonTypes.Number) || !types.Has(JsonTypes.Integer)) return;
        foreach (var keyword in Bounds) ReportBeyondLong(draft, keyword);
    }

    private static void ReportBeyondLong(SchemaDraft draft, string keyword)
    {
        if (draft.Json[keyword] is JsonNumber { Value.IsInteger: true } bound && !bound.Value.TryToInt64(out _))
            draft.Problems.Report(ProblemKinds.BoundBeyondLong, bound.Range, bound.Text, keyword, "a wider type of number was assumed where one is needed");
    }

    private static JsonNumber? Number(SchemaDraft draft, JsonMember keyword) =>
        KeywordShape.TryGet<JsonNumber>(draft, keyword, KeywordShape.Number, out var number) ? number : null;

    private static JsonNumber? ExclusiveBound(SchemaDraft draft, JsonMember keyword, string bound)
    {
        switch (keyword.Value)
        {
            case JsonBoolean { Value: false }:
                return null;
            case JsonBoolean when draft.Json[bound] is JsonNumber number:
                draft.Problems.Report(ProblemKinds.BooleanExclusiveBound, keyword.Value.Range, keyword.Name, bound);
                return number;
            default:
                return Number(draft, keyword);
        }
    }

    private static void ReadMultipleOf(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is JsonNumber { Value.Sign: > 0 } divisor)
            draft.MultipleOf = divisor;
        else
            draft.Problems.Report(ProblemKinds.KeywordIgnored, keyword.Value.Range, keyword.Name, "a number greater than 0");
    }
}
