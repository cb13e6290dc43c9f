using SchemaSdk.RunComfy.Bytedance;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.EndToEnd;

/// <summary>A job that is watched, taken up again and cancelled, on a clock that the test moves.</summary>
public class JobTests
{
    private static readonly TimeSpan Queue = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(2);

    private readonly StillClock _clock = new();

    [Fact]
    public async Task A_job_is_taken_up_by_its_id_in_another_client()
    {
        await using var session = await Session.StartAsync(_clock);
        var id = (await session.Client.SubmitAsync(Requests.Sequential, Session.Cancellation)).RequestId;
        _clock.Advance(Queue + Run);

        using var other = session.NewClient();
        var typed = await other.GetJob(Seedream4_5SequentialRequest.Descriptor, id).WaitAsync(cancellationToken: Session.Cancellation);
        var raw = await other.GetJob(id).GetResultAsync(Session.Cancellation);

        Assert.Equal(3, typed.Output.Images!.Count);
        Assert.Equal(3, raw.Output.GetProperty("images").GetArrayLength());
        Assert.Equal(1, session.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_queued_job_can_be_cancelled_and_has_no_result()
    {
        await using var session = await Session.StartAsync(_clock);
        var job = await session.Client.SubmitAsync(Requests.Sequential, Session.Cancellation);

        Assert.Equal(CancelOutcome.Cancelled, await job.CancelAsync(Session.Cancellation));
        Assert.Equal(JobState.Cancelled, (await job.GetStatusAsync(Session.Cancellation)).State);
        await Assert.ThrowsAsync<JobCancelledException>(() => job.WaitAsync(cancellationToken: Session.Cancellation));
    }

    [Fact]
    public async Task A_running_job_cannot_be_cancelled_and_ends_with_its_result()
    {
        await using var session = await Session.StartAsync(_clock);
        var job = await session.Client.SubmitAsync(Requests.Lite, Session.Cancellation);
        _clock.Advance(Queue);

        Assert.Equal(JobState.Running, (await job.GetStatusAsync(Session.Cancellation)).State);
        Assert.Equal(CancelOutcome.NotCancellable, await job.CancelAsync(Session.Cancellation));
        await Assert.ThrowsAsync<JobNotFinishedException>(() => job.GetResultAsync(Session.Cancellation));
        _clock.Advance(Run);
        Assert.NotEmpty((await job.GetResultAsync(Session.Cancellation)).Output.Files);
    }

    [Fact]
    public async Task Watching_shows_each_place_in_the_queue_then_running_and_the_end()
    {
        await using var session = await Session.StartAsync(_clock);
        await session.Client.SubmitAsync(Requests.Lite, Session.Cancellation);
        _clock.Advance(Queue / 2);
        var job = await session.Client.SubmitAsync(Requests.Sequential, Session.Cancellation);

        var seen = new List<(JobState, int?)>();
        await foreach (var status in job.WatchAsync(Session.Cancellation))
        {
            seen.Add((status.State, status.QueuePosition));
            _clock.Advance(status.State == JobState.Queued ? Queue / 2 : Run);
        }

        Assert.Equal(
            [(JobState.Queued, 1), (JobState.Queued, 0), (JobState.Running, null), (JobState.Completed, null)],
            seen);
    }

    [Fact]
    public async Task Progress_tells_of_every_change_until_the_result()
    {
        await using var session = await Session.StartAsync(_clock);
        var seen = new List<JobState>();
        var progress = new Reported(status =>
        {
            seen.Add(status.State);
            _clock.Advance(Run);
        });

        await session.Client.RunAsync(Requests.Lite, progress, Session.Cancellation);

        Assert.Equal([JobState.Queued, JobState.Running, JobState.Completed], seen);
    }

    private sealed class Reported(Action<JobStatus> report) : IProgress<JobStatus>
    {
        public void Report(JobStatus value) => report(value);
    }
}
