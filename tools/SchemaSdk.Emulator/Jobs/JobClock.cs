using System.Collections.Concurrent;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>Decides how long a job takes, and works out, at the time of asking, how far it has come.</summary>
internal sealed class JobClock(EmulatorOptions options)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly ModelTimes _usual = new("*", TimeSpread.Fixed(options.QueueTime), TimeSpread.Fixed(options.RunTime));
    private readonly ConcurrentDictionary<string, ModelTimes> _times = new(StringComparer.Ordinal);

    /// <param name="modelId">The model of the job.</param>
    /// <param name="number">The number of the job, for its share of the spread.</param>
    public JobStart StartOf(string modelId, long number)
    {
        var times = _times.GetOrAdd(modelId, TimesOf);
        var queue = times.Queue.Sample(SeededDice.Roll((ulong)options.Seed, (ulong)number, 0)) / options.Speed;
        var run = times.Run.Sample(SeededDice.Roll((ulong)options.Seed, (ulong)number, 1)) / options.Speed;
        return new JobStart(_time.GetTimestamp(), _time.GetUtcNow(), queue, queue + run);
    }

    public TimeSpan AgeOf(Job job) => _time.GetElapsedTime(job.Start.Timestamp);

    public bool HasLeftQueue(Job job) => AgeOf(job) >= job.Start.LeavesQueue;

    /// <summary>The moment at which the job leaves the queue, comparable between jobs.</summary>
    public long LeavesQueueAt(Job job) => job.Start.Timestamp + (long)(job.Start.LeavesQueue.TotalSeconds * _time.TimestampFrequency);

    public JobState StateOf(Job job) =>
        job.IsCancelled ? JobState.Cancelled
        : AgeOf(job) is var age && age < job.Start.LeavesQueue ? JobState.Queued
        : age < job.Start.Ends ? JobState.Running
        : JobState.Done;

    public static DateTimeOffset FinishOf(Job job) => job.Start.CreatedAt + (job.CancelledAfter ?? job.Start.Ends);

    public static JobTiming TimingOf(Job job) =>
        new(job.Id, job.Model.Id, job.Start.CreatedAt, FinishOf(job), job.Start.CreatedAt + job.FirstResultAfter);

    private ModelTimes TimesOf(string modelId) => options.ModelTimes.FirstOrDefault(times => ModelPattern.Fits(times.Model, modelId)) ?? _usual;
}
