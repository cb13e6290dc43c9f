namespace SchemaSdk;

/// <summary>What cancelling a wait does to the job.</summary>
public enum CancellationBehavior
{
    /// <summary>The wait ends at once; the job runs on and can be taken up again.</summary>
    StopWatching,

    /// <summary>
    /// The service is asked to cancel the job, for ten seconds at most; <see cref="WaitCanceledException.CancelOutcome"/> says what
    /// came of it. Only a queued job can be cancelled: a running one runs on and is billed.
    /// </summary>
    CancelRemotely,
}
