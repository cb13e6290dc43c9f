using System.Collections.Concurrent;
using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>All jobs by request id, for as long as the emulator runs.</summary>
internal sealed class JobStore(JobClock clock)
{
    private readonly ConcurrentDictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly WaitingLine _line = new(clock);
    private int _accepted;

    public int Accepted => Volatile.Read(ref _accepted);

    public JobClock Clock => clock;

    public Job Submit(ModelEntry model, PicturePlan plan)
    {
        var job = _line.Join(number => new Job(number, model, plan, clock.Timestamp, clock.Now));
        _jobs[job.Id] = job;
        Interlocked.Increment(ref _accepted);
        return job;
    }

    public Job? Find(string? id) => id is null ? null : _jobs.GetValueOrDefault(id);

    public int PositionOf(Job job) => _line.PositionOf(job);

    public bool TryCancel(Job job) => _line.TryCancel(job);
}
