namespace SchemaSdk.Batches;

/// <summary>Tells from an exception what became of a request.</summary>
internal static class OutcomeKinds
{
    /// <param name="failure">What ended the request.</param>
    /// <param name="wasAccepted">Whether there is a job.</param>
    public static RunOutcomeKind Of(Exception failure, bool wasAccepted) => failure switch
    {
        JobFailedException or OutputFormatException => RunOutcomeKind.Failed,
        JobCancelledException or OperationCanceledException => RunOutcomeKind.Cancelled,
        SubmitUnknownException => RunOutcomeKind.Unknown,
        BudgetExceededException => RunOutcomeKind.OverBudget,
        _ => wasAccepted ? RunOutcomeKind.Unknown : RunOutcomeKind.Rejected,
    };
}
