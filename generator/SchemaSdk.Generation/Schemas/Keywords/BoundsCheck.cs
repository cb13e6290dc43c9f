using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Reports bounds that leave no valid value, at the lower one.</summary>
internal static class BoundsCheck
{
    public static void Run(SchemaDraft draft)
    {
        var lower = new[] { Bound("minimum", draft.Minimum, ViolationText.Minimum), Bound("exclusiveMinimum", draft.ExclusiveMinimum, ViolationText.ExclusiveMinimum, true) };
        var upper = new[] { Bound("maximum", draft.Maximum, ViolationText.Maximum), Bound("exclusiveMaximum", draft.ExclusiveMaximum, ViolationText.ExclusiveMaximum, true) };
        foreach (var low in lower)
        {
            foreach (var high in upper) Compare(draft, low, high);
        }

        Compare(draft, Bound("minLength", draft.MinLength, Count(ViolationText.MinLength)), Bound("maxLength", draft.MaxLength, Count(ViolationText.MaxLength)));
        Compare(draft, Bound("minItems", draft.MinItems, Count(ViolationText.MinItems)), Bound("maxItems", draft.MaxItems, Count(ViolationText.MaxItems)));
        Compare(
            draft,
            Bound("minContains", draft.MinContains, Count(ViolationText.MinContains)),
            Bound("maxContains", draft.MaxContains, Count(ViolationText.MaxContains)));
        Compare(
            draft,
            Bound("minProperties", draft.MinProperties, Count(ViolationText.MinProperties)),
            Bound("maxProperties", draft.MaxProperties, Count(ViolationText.MaxProperties)));
    }

    private static void Compare(SchemaDraft draft, NamedBound? low, NamedBound? high)
    {
        if (low is null || high is null) return;

        var order = low.Value.Value.CompareTo(high.Value.Value);
        if (order > 0 || (order == 0 && (low.IsExclusive || high.IsExclusive)))
            draft.Problems.Report(ProblemKinds.ContradictoryBounds, low.Value.Range, low.Keyword, high.Keyword, low.Sentence, high.Sentence);
    }

    private static NamedBound? Bound(string keyword, JsonNumber? value, Func<JsonNumber, string> sentence, bool isExclusive = false) =>
        value is null ? null : new NamedBound(keyword, value, sentence(value), isExclusive);

    private static Func<JsonNumber, string> Count(Func<long, string> sentence) =>
        bound => bound.Value.TryToInt64(out var count) ? sentence(count) : bound.Text;

    private sealed record NamedBound(string Keyword, JsonNumber Value, string Sentence, bool IsExclusive);
}
