namespace SchemaSdk;

/// <summary>A job on the service. Holding one costs nothing: the job runs on whether anybody waits for it or not.</summary>
/// <remarks>Abstract so that tests can make one of their own.</remarks>
public abstract class QueueJob
{
    /// <summary>The id to take the job up with later; see <see cref="QueueClient.GetJob(string)"/>.</summary>
    public abstract string RequestId { get; }

    /// <summary>The model; null when the job was taken up without it.</summary>
    public abstract string? ModelId { get; }

    /// <summary>When the job was submitted, by the client's clock; null when it was taken up by its id.</summary>
    public virtual DateTimeOffset? SubmittedAt => null;

    /// <summary>What another process needs to take the job up: see <see cref="JobHandle.ToJson"/> and <see cref="QueueClient.Resume(JobHandle)"/>.</summary>
    public abstract JobHandle Handle { get; }

    /// <summary>Asks for the status once; a failing call is repeated a few times.</summary>
    /// <exception cref="ServiceException">The service answered with an error.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached.</exception>
    /// <exception cref="WaitCanceledException">Cancelled by the caller.</exception>
    public abstract Task<JobStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The status now, then each change of state or queue position, and the final one last. Failing calls are repeated.
    /// </summary>
    /// <exception cref="JobTimeoutException">The deadline, counted from the start of the enumeration, passed.</exception>
    /// <exception cref="WaitCanceledException">Cancelled; the job runs on.</exception>
    /// <exception cref="ServiceException">The service answered with an error that will not pass.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached many times in a row.</exception>
    public abstract IAsyncEnumerable<JobStatus> WatchAsync(CancellationToken cancellationToken = default);

    /// <summary>Asks the service to cancel the job. It can while the job is queued; a running job runs on and is billed.</summary>
    /// <returns>What came of it; <see cref="CancelOutcome.Unknown"/> where the answer does not tell.</returns>
    /// <exception cref="ServiceException">The service refused the call itself (token, missing request).</exception>
    /// <exception cref="ServiceUnreachableException">No connection could be made.</exception>
    /// <exception cref="WaitCanceledException">The call was given up by the caller; whether the job was cancelled is unknown.</exception>
    public abstract Task<CancelOutcome> CancelAsync(CancellationToken cancellationToken = default);

    /// <summary>The request id.</summary>
    public override string ToString() => RequestId;
}
