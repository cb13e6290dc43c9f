using System.Collections.Concurrent;
using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>All jobs by request id, for as long as the emulator runs.</summary>
internal sealed class JobStore(JobClock clock)
{
    private readonly ConcurrentDictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly WaitingLine _line = new(clock);
    private long _next = -1;

    public SubmitCounter Submits { get; } = new();

    public JobClock Clock => clock;

    public IReadOnlyList<JobTiming> Timings => [.. _jobs.Select(one => one.Value).OrderBy(job => job.Number).Select(JobClock.TimingOf)];

    /// <param name="model">The model submitted to.</param>
    /// <param name="plan">What the body asks for.</param>
    /// <param name="body">The body, to know it again.</param>
    public Job Submit(ModelEntry model, PicturePlan plan, string body)
    {
        var number = Interlocked.Increment(ref _next);
        var job = new Job(number, model, plan, clock.StartOf(model.Id, number));
        _jobs[job.Id] = job;
        _line.Join(job);
        Submits.Add(model.Id, body);
        return job;
    }

    public Job? Find(string? id) => id is null ? null : _jobs.GetValueOrDefault(id);

    public int PositionOf(Job job) => _line.PositionOf(job);

    public bool TryCancel(Job job) => _line.TryCancel(job);
}
