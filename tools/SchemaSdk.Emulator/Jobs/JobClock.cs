namespace SchemaSdk.Emulator.Jobs;

/// <summary>Works out, at the time of asking, how far a job has come.</summary>
internal sealed class JobClock(EmulatorOptions options)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _leavesQueue = options.QueueTime / options.Speed;
    private readonly TimeSpan _ends = (options.QueueTime + options.RunTime) / options.Speed;

    public long Timestamp => _time.GetTimestamp();

    public DateTimeOffset Now => _time.GetUtcNow();

    public TimeSpan AgeOf(Job job) => _time.GetElapsedTime(job.SubmittedAt);

    public bool HasLeftQueue(Job job) => AgeOf(job) >= _leavesQueue;

    public JobState StateOf(Job job) =>
        job.IsCancelled ? JobState.Cancelled
        : AgeOf(job) is var age && age < _leavesQueue ? JobState.Queued
        : age < _ends ? JobState.Running
        : JobState.Done;

    public DateTimeOffset FinishOf(Job job) => job.CreatedAt + (job.CancelledAfter ?? _ends);
}
