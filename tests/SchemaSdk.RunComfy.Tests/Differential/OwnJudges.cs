using System.Text;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Compares what the validator of bytes says with the evaluator, to the letter, and with the record's validator.</summary>
internal static class OwnJudges
{
    public static void Compare(CheckedModel model, string json, Tally tally)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var instance = CheckedModel.Parse(json);
        var byBytes = model.ByBytes(utf8);
        tally.Count(byBytes.Count == 0);

        var byEvaluator = model.ByEvaluator(instance);
        if (!Complaint.Same(byBytes, byEvaluator)) tally.Disagree(null, json, Both("bytes", byBytes, "evaluator", byEvaluator));

        if (model.ByRecord(utf8, out var refusal) is not { } byRecord)
        {
            tally.Disagree(RecordRules.WhyNotRead(instance, byBytes.Count == 0), json, $"not read: {refusal}");
            return;
        }

        tally.Read++;
        if (!RecordRules.Agree(byBytes, byRecord))
            tally.Disagree(RecordRules.WhyOther(instance, byBytes, byRecord), json, Both("bytes", byBytes, "record", byRecord));
    }

    private static string Both(string left, IEnumerable<Complaint> byLeft, string right, IEnumerable<Complaint> byRight) =>
        $"{left}: {string.Join(" | ", byLeft)}\n  {right}: {string.Join(" | ", byRight)}";
}
