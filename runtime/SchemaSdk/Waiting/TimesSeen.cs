namespace SchemaSdk.Waiting;

/// <summary>Adds a job that succeeded to the history of its model.</summary>
internal static class TimesSeen
{
    // Times without a fraction are rounded, perhaps up, perhaps down.
    private const double Rounding = 1;

    /// <param name="times">The history.</param>
    /// <param name="trail">What was seen of the job.</param>
    /// <param name="ended">The age at which the end was first known.</param>
    /// <param name="createdAt">By the service's clock, or null.</param>
    /// <param name="finishedAt">By the service's clock, or null.</param>
    public static void Add(ModelTimes? times, JobTrail trail, double ended, DateTimeOffset? createdAt, DateTimeOffset? finishedAt)
    {
        if (times is null || trail.EndBy(ended) is not { } seen) return;
        var end = Sharpened(seen, createdAt, finishedAt);
        times.Whole.Add(end);
        if (trail.Start is { } start) times.Running.Add(new(Math.Max(0, end.From - start.To), Math.Max(0, end.To - start.From)));
    }

    /// <summary>The service's own times, as far as they do not contradict what was seen.</summary>
    private static TimeRange Sharpened(TimeRange seen, DateTimeOffset? createdAt, DateTimeOffset? finishedAt)
    {
        if (createdAt is not { } created || finishedAt is not { } finished) return seen;
        var span = (finished - created).TotalSeconds;
        var isRounded = created.Ticks % TimeSpan.TicksPerSecond == 0 && finished.Ticks % TimeSpan.TicksPerSecond == 0;
        var (from, to) = isRounded ? (span - Rounding, span + Rounding) : (span, span);
        if (to < seen.From - Rounding || from > seen.To + Rounding) return seen;
        return new(Math.Clamp(from, seen.From, seen.To), Math.Clamp(to, seen.From, seen.To));
    }
}
