using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>One accepted submit. It holds no timer and no body: its state follows from the clock, its pictures from the plan.</summary>
internal sealed class Job(long number, ModelEntry model, PicturePlan plan, long submittedAt, DateTimeOffset createdAt)
{
    private long _cancelledAfter = -1;

    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>The place in the order of all submits.</summary>
    public long Number => number;

    public ModelEntry Model => model;

    public PicturePlan Plan => plan;

    /// <summary>The clock's timestamp, for durations.</summary>
    public long SubmittedAt => submittedAt;

    /// <summary>The time of day, for answers.</summary>
    public DateTimeOffset CreatedAt => createdAt;

    /// <summary>How long after its submit the job was cancelled; null when it was not.</summary>
    public TimeSpan? CancelledAfter =>
        Volatile.Read(ref _cancelledAfter) is var ticks and >= 0 ? TimeSpan.FromTicks(ticks) : null;

    public bool IsCancelled => CancelledAfter is not null;

    public void Cancel(TimeSpan after) => Volatile.Write(ref _cancelledAfter, after.Ticks);
}
