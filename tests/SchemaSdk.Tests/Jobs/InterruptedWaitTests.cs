using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Jobs;

/// <summary>Whatever ends a wait, the id of the paid job comes with it.</summary>
public class InterruptedWaitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_progress_handler_that_throws_does_not_lose_the_request_id()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_progress"));
        var handler = new Handler(() => throw new InvalidOperationException("of the caller's"));
        var error = await Assert.ThrowsAsync<QueueException>(() => service.Client.RunAsync(Service.Request, handler, Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public async Task A_single_call_that_is_cancelled_carries_the_request_id()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Stall()).On(Service.Result, Reply.Stall()).On(Service.Cancel, Reply.Stall());
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var status = await Assert.ThrowsAsync<WaitCanceledException>(() => service.Job().GetStatusAsync(source.Token));
        var result = await Assert.ThrowsAsync<WaitCanceledException>(() => service.Job().GetResultAsync(source.Token));
        var cancel = await Assert.ThrowsAsync<WaitCanceledException>(() => service.Job().CancelAsync(source.Token));
        Assert.Equal(["r-1", "r-1", "r-1"], [status.RequestId, result.RequestId, cancel.RequestId]);
        Assert.Equal([null, null, CancelOutcome.Unknown], [status.CancelOutcome, result.CancelOutcome, cancel.CancelOutcome]);
    }

    [Fact]
    public async Task Disposing_of_the_client_does_not_lose_the_request_id()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_progress"));
        var error = await Assert.ThrowsAnyAsync<QueueException>(() => service.Client.RunAsync(Service.Request, new Handler(service.Client.Dispose), Token));
        Assert.Equal("r-1", error.RequestId);
    }

    [Fact]
    public async Task A_handler_of_HTTP_that_throws_something_of_its_own_does_not_lose_the_request_id()
    {
        await using var service = await Service.StartAsync();
        using var http = new HttpClient(new Throwing());
        using var client = new QueueClient(http, service.Options);
        var error = await Assert.ThrowsAsync<QueueException>(() => client.GetJob(PictureModel.Instance, "r-1").WaitAsync(null, Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal("acme/wan-2.7/picture", error.ModelId);
        Assert.IsType<NotSupportedException>(error.InnerException);
    }

    [Fact]
    public async Task A_token_that_cannot_be_one_does_not_lose_the_request_id()
    {
        await using var service = await Service.StartAsync(o => o.Token = "not a\ntoken");
        Assert.Equal("r-1", (await Assert.ThrowsAsync<TokenMissingException>(() => service.Job().WaitAsync(null, Token))).RequestId);
    }

    private sealed class Throwing : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException("of the caller's");
    }

    private sealed class Handler(Action report) : IProgress<JobStatus>
    {
        public void Report(JobStatus value) => report();
    }
}
