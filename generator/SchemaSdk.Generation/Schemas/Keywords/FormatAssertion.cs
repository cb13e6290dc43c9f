using SchemaSdk.Generation.Formats;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Whether <c>format</c> is asserted: where the project or the dialect asks for it, and it can be checked.</summary>
internal static class FormatAssertion
{
    public static void Finish(SchemaDraft draft)
    {
        if (!draft.AssertsFormat || draft.Format is not { } format || !draft.EffectiveTypes.Has(JsonTypes.String)) return;

        draft.IsFormatAsserted = StringFormats.IsKnown(format);
        if (!draft.IsFormatAsserted) draft.Problems.Report(ProblemKinds.FormatNotAsserted, draft.Json["format"]!.Range, format);
    }
}
