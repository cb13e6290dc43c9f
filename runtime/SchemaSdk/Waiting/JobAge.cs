namespace SchemaSdk.Waiting;

/// <summary>The seconds since a job was accepted, as far as that is known.</summary>
internal sealed class JobAge
{
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly double _before;

    private JobAge(TimeProvider time, double before, bool isKnown, bool isFresh)
    {
        (_time, _before, IsKnown, IsFresh) = (time, before, isKnown, isFresh);
        _start = time.GetTimestamp();
    }

    /// <summary>Whether this is the age of the job; else it is the time since it was taken up.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the job was accepted a moment before this was made.</summary>
    public bool IsFresh { get; }

    public double Seconds => _before + _time.GetElapsedTime(_start).TotalSeconds;

    public static JobAge OfAccepted(TimeProvider time) => new(time, 0, isKnown: true, isFresh: true);

    public static JobAge OfTakenUp(TimeProvider time, DateTimeOffset? submittedAt)
    {
        var before = (time.GetUtcNow() - submittedAt)?.TotalSeconds;
        return new(time, Math.Max(0, before ?? 0), isKnown: before >= 0, isFresh: false);
    }
}
