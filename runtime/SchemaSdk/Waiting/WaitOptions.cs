namespace SchemaSdk;

/// <summary>How one wait for a job goes; what is not set is taken from the client's options.</summary>
public sealed record WaitOptions
{
    /// <summary>Told of every change of state or queue position that is seen; null when nobody looks, which takes fewer calls.</summary>
    public IProgress<JobStatus>? Progress { get; init; }

    /// <summary>
    /// How long the run (submit and wait) or the wait may take: more than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>.
    /// Null for <see cref="QueueClientOptions.Deadline"/>.
    /// </summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>What cancelling the wait does to the job; it runs on unless set.</summary>
    public CancellationBehavior OnCancellation { get; init; }

    internal static WaitOptions Check(WaitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Deadline is { } deadline) OptionsCheck.RequireDeadline(deadline);
        return options;
    }
}
