using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>One accepted submit. It holds no timer and no body: its state follows from the clock, its pictures from the plan.</summary>
internal sealed class Job(long number, ModelEntry model, PicturePlan plan, JobStart start)
{
    private long _cancelledAfter = -1;
    private long _firstResultAfter = -1;

    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>The place in the order of all submits.</summary>
    public long Number => number;

    public ModelEntry Model => model;

    public PicturePlan Plan => plan;

    public JobStart Start => start;

    /// <summary>How long after its submit the job was cancelled; null when it was not.</summary>
    public TimeSpan? CancelledAfter => SpanOf(ref _cancelledAfter);

    /// <summary>How long after its submit the final result first went out; null when it did not.</summary>
    public TimeSpan? FirstResultAfter => SpanOf(ref _firstResultAfter);

    public bool IsCancelled => CancelledAfter is not null;

    public void Cancel(TimeSpan after) => Volatile.Write(ref _cancelledAfter, after.Ticks);

    public void NoteResult(TimeSpan after) => Interlocked.CompareExchange(ref _firstResultAfter, after.Ticks, -1);

    private static TimeSpan? SpanOf(ref long field) => Volatile.Read(ref field) is var ticks and >= 0 ? TimeSpan.FromTicks(ticks) : null;
}
