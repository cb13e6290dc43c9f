using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

public class WaitOptionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_deadline_of_a_wait_goes_before_that_of_the_client()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.Deadline) = (time, TimeSpan.FromHours(1)));
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_queue", 4));
        var start = time.GetUtcNow();
        var error = await Assert.ThrowsAsync<JobTimeoutException>(() => time.RunAsync(
            service.Client.RunAsync(Service.Request, new WaitOptions { Deadline = TimeSpan.FromSeconds(30) }, Token), TimeSpan.FromSeconds(1)));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(4, error.LastStatus!.QueuePosition);
        Assert.InRange((time.GetUtcNow() - start).TotalSeconds, 30, 45);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(99999999)]
    public async Task A_deadline_that_could_not_work_is_refused_before_anything_is_sent(int seconds)
    {
        await using var service = await Service.StartAsync();
        var options = new WaitOptions { Deadline = TimeSpan.FromSeconds(seconds) };
        await Assert.ThrowsAsync<ArgumentException>(() => service.Client.RunAsync(Service.Request, options, Token));
        await Assert.ThrowsAsync<ArgumentException>(async () => await service.Job().WaitAsync(options, Token));
        Assert.Empty(service.Server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_ends_at_once_although_the_service_stalls(bool isCancelled)
    {
        var time = new ManualTime();
        var reached = new TaskCompletionSource();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.RequestTimeout) = (time, TimeSpan.FromHours(2)));
        service.On(Service.Status, Reply.Stall(reached));
        using var source = new CancellationTokenSource();
        var wait = service.Job().WaitAsync(new WaitOptions { Deadline = TimeSpan.FromHours(1) }, source.Token);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20), Token);
        if (isCancelled) await source.CancelAsync();
        else time.Advance(TimeSpan.FromHours(1));
        var error = await Record.ExceptionAsync(() => wait.WaitAsync(TimeSpan.FromSeconds(20), Token));
        if (isCancelled) Assert.Equal("r-1", Assert.IsType<WaitCanceledException>(error).RequestId);
        else Assert.Equal("r-1", Assert.IsType<JobTimeoutException>(error).RequestId);
    }

    [Fact]
    public async Task A_date_in_Retry_After_is_kept_to_by_a_status_call()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        var start = time.GetUtcNow();
        service.On(Service.Status, Reply.Text("", 503).WithHeader("Retry-After", start.AddSeconds(9).ToString("R")), Service.State("in_queue"));
        await time.RunAsync(service.Job().GetStatusAsync(Token), TimeSpan.FromMilliseconds(100));
        Assert.InRange((time.GetUtcNow() - start).TotalSeconds, 9, 12);
    }
}
