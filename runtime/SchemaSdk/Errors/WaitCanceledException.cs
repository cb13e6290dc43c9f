namespace SchemaSdk;

/// <summary>The caller stopped waiting for an accepted job. The job runs on unless <see cref="CancelOutcome"/> says otherwise, and can be taken up again with its request id.</summary>
public sealed class WaitCanceledException(string message, Exception? innerException, CancellationToken token)
    : OperationCanceledException(message, innerException, token)
{
    /// <summary>The job's request id.</summary>
    public required string RequestId { get; init; }

    /// <summary>The model, where it is known.</summary>
    public string? ModelId { get; init; }

    /// <summary>What came of asking the service to cancel the job; null when it was not asked, see <see cref="CancellationBehavior"/>.</summary>
    public CancelOutcome? CancelOutcome { get; init; }
}
