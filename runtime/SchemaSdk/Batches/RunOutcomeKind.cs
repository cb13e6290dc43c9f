namespace SchemaSdk;

/// <summary>What became of one request of many.</summary>
public enum RunOutcomeKind
{
    /// <summary>The job ran and its output is there.</summary>
    Succeeded,

    /// <summary>The job was accepted and failed, or its output is not of the type; it may be billed.</summary>
    Failed,

    /// <summary>Nothing was started: the request was invalid, the service refused it, or it never left this machine.</summary>
    Rejected,

    /// <summary>
    /// Not known, and it may be billed: the submit had no readable answer, or the job was accepted and its end was not seen in
    /// time. With <see cref="RunOutcome{TOutput}.Handle"/> an accepted job can be taken up again.
    /// </summary>
    Unknown,

    /// <summary>The job was cancelled on the service, or the caller stopped before its end was seen; then the job runs on, and <see cref="RunOutcome{TOutput}.Handle"/> takes it up again.</summary>
    Cancelled,

    /// <summary>Not sent, because the budget would have been exceeded. This is the last request that was taken from the source.</summary>
    OverBudget,
}
