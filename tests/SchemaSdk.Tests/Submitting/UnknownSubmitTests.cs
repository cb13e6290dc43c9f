using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Submitting;

public class UnknownSubmitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Faults => [.. Replies.Keys];

    private static Dictionary<string, Reply> Replies { get; } = new()
    {
        ["broken after reading"] = Reply.BreakAfterReading,
        ["broken before reading"] = Reply.BreakBeforeReading,
        ["request timeout"] = Reply.Text("", 408),
        ["see other, which follows on a POST that was processed"] = Reply.Redirect("/v1/requests/r-1/status", 303),
        ["server error"] = Reply.Text("oops", 500),
        ["bad gateway"] = Reply.Text("<html>Bad gateway</html>", 502),
        ["unavailable with Retry-After"] = Reply.Text("", 503).WithHeader("Retry-After", "0"),
        ["gateway timeout"] = Reply.Json("""{"message":"upstream"}""", 504),
        ["success without an id"] = Reply.Json("""{"status":"in_queue"}"""),
        ["success with an empty id"] = Reply.Json("""{"request_id":""}"""),
        ["success with a dotted id"] = Reply.Json("""{"request_id":".."}"""),
        ["success that is no JSON"] = Reply.Text("<html>ok</html>", 200),
        ["success that breaks off"] = Reply.Truncated("{\"request_id\":\"r-1\""),
        ["empty success"] = Reply.Text("", 202),
        ["server error inside a success"] = Reply.Json("""{"error_code":500001,"error_message":"oops"}"""),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_may_have_arrived_is_unknown_and_reaches_the_server_once(string fault)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Replies[fault]);
        var before = TimeProvider.System.GetUtcNow();
        var error = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal("acme/wan-2.7/picture", error.ModelId);
        Assert.InRange(error.SubmittedAt, before, TimeProvider.System.GetUtcNow());
        Assert.NotNull(error.InnerException);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_behind_the_request_id_still_tells_it()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Truncated("""{"x":[1,{}],"request_id":"r-1","sta"""));
        var error = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal("r-1", error.RequestId);
    }

    [Fact]
    public async Task A_submit_that_is_not_answered_in_time_is_unknown()
    {
        await using var service = await Service.StartAsync(o => o.RequestTimeout = TimeSpan.FromMilliseconds(300));
        service.On(Service.Submit, Reply.Stall());
        var error = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task A_submit_that_outlives_the_deadline_of_its_run_is_unknown()
    {
        await using var service = await Service.StartAsync(o => o.Deadline = TimeSpan.FromMilliseconds(300));
        service.On(Service.Submit, Reply.Stall());
        await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.RunAsync(Service.Request, cancellationToken: Token));
    }

    [Fact]
    public async Task Cancelling_a_submit_that_has_left_does_not_hide_that_it_may_be_paid_for()
    {
        await using var service = await Service.StartAsync();
        var reached = new TaskCompletionSource();
        service.On(Service.Submit, Reply.Stall(reached));
        using var source = new CancellationTokenSource();
        var submit = service.Client.SubmitAsync(Service.Request, source.Token);
        await reached.Task.WaitAsync(Token);
        await source.CancelAsync();
        var error = await Assert.ThrowsAsync<SubmitUnknownException>(() => submit);
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
    }

    [Fact]
    public async Task Cancelling_before_anything_has_left_is_an_ordinary_cancellation()
    {
        await using var service = await Service.StartAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Client.SubmitAsync(Service.Request, source.Token));
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task Cancelling_while_waiting_after_a_429_is_an_ordinary_cancellation()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", "30"));
        using var source = new CancellationTokenSource();
        var submit = service.Client.SubmitAsync(Service.Request, source.Token);
        while (service.Server.Calls.Count == 0) await Task.Delay(5, Token);
        await Task.Delay(50, Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => submit);
        Assert.Single(service.Server.Calls);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_handler_that_follows_redirects_cannot_submit_twice(int status)
    {
        await using var elsewhere = await ScriptedServer.StartAsync();
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Redirect(elsewhere.Address + "stolen", status));
        using var http = new HttpClient();
        using var client = new QueueClient(http, service.Options);
        await Assert.ThrowsAsync<SubmitUnknownException>(() => client.SubmitAsync(Service.Request, Token));
        Assert.DoesNotContain(elsewhere.Calls, call => call.Body?.Length > 0 || call.Authorization is not null);
    }

    [Fact]
    public async Task A_handler_that_repeats_by_itself_cannot_submit_twice()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text("", 503), Service.Accepted);
        using var http = new HttpClient(new RepeatingHandler { InnerHandler = new SocketsHttpHandler() });
        using var client = new QueueClient(http, service.Options);
        await Assert.ThrowsAsync<SubmitUnknownException>(() => client.SubmitAsync(Service.Request, Token));
        Assert.DoesNotContain(service.Server.Calls.Skip(1), call => call.Body?.Length > 0);
    }

    private sealed class RepeatingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
