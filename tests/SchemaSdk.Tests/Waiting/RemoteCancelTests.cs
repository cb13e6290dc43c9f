using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

public class RemoteCancelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"outcome":"cancelled"}""", 202, CancelOutcome.Cancelled)]
    [InlineData("""{"outcome":"not_cancellable"}""", 202, CancelOutcome.NotCancellable)]
    [InlineData("{", 202, CancelOutcome.Unknown)]
    [InlineData("gone", 404, CancelOutcome.Unknown)]
    public async Task Cancelling_a_run_cancels_the_job_too_when_asked_to_and_says_what_came_of_it(string body, int status, CancelOutcome outcome)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_queue", 3)).On(Service.Cancel, Reply.Text(body, status));
        var error = await CancelledAsync(service, CancellationBehavior.CancelRemotely);
        Assert.Equal(outcome, error.CancelOutcome);
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(1, service.Server.Count(Service.Cancel));
    }

    [Fact]
    public async Task By_default_the_job_runs_on_and_the_service_is_not_asked()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_queue", 3));
        Assert.Null((await CancelledAsync(service, CancellationBehavior.StopWatching)).CancelOutcome);
        Assert.Equal(0, service.Server.Count(Service.Cancel));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_the_cancel_call_is_given_up_after_ten_seconds()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        service.On(Service.Status, Service.State("in_queue")).On(Service.Cancel, Reply.Stall());
        using var source = new CancellationTokenSource();
        var options = new WaitOptions { OnCancellation = CancellationBehavior.CancelRemotely, Progress = new Reported(_ => source.Cancel()) };
        var start = time.GetUtcNow();
        var error = await Assert.ThrowsAsync<WaitCanceledException>(
            () => time.RunAsync(service.Job().WaitAsync(options, source.Token), TimeSpan.FromMilliseconds(250)));
        Assert.Equal(CancelOutcome.Unknown, error.CancelOutcome);
        Assert.InRange((time.GetUtcNow() - start).TotalSeconds, 10, 15);
    }

    private static async Task<WaitCanceledException> CancelledAsync(Service service, CancellationBehavior behavior)
    {
        using var source = new CancellationTokenSource();
        var options = new WaitOptions { OnCancellation = behavior, Progress = new Reported(_ => source.Cancel()) };
        var run = service.Client.RunAsync(Service.Request, options, source.Token);
        var error = await Assert.ThrowsAsync<WaitCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(20), Token));
        Assert.True(run.IsCanceled);
        Assert.Equal(source.Token, error.CancellationToken);
        return error;
    }
}
