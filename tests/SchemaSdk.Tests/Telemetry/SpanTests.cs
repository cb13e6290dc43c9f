using System.Diagnostics;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Telemetry;

[Collection(nameof(Alone))]
public class SpanTests
{
    private const string Model = "acme/wan-2.7/picture";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_has_a_span_for_its_submit_and_one_for_its_wait_with_the_same_request_id()
    {
        using var spans = new CapturedSpans();
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        await service.Client.RunAsync(Service.Request, cancellationToken: Token);
        foreach (var (name, outcome) in new[] { ("submit", "accepted"), ("wait", "succeeded") })
        {
            var span = spans.Only($"{name} {Model}", service.Server.Address);
            Assert.Equal(ActivityKind.Client, span.Kind);
            Assert.Equal(ActivityStatusCode.Unset, span.Status);
            Assert.Equal("r-1", span.GetTagItem("schemasdk.request.id"));
            Assert.Equal(Model, span.GetTagItem("schemasdk.model.id"));
            Assert.Equal(outcome, span.GetTagItem("schemasdk.outcome"));
            Assert.Equal("127.0.0.1", span.GetTagItem("server.address"));
        }
    }

    [Fact]
    public async Task A_failure_is_told_by_its_type_and_without_its_words()
    {
        using var spans = new CapturedSpans();
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text("""{"error_message":"a cat is bad"}""", 422))
            .On(Service.Status, Service.State("failed"))
            .On(Service.Result, Reply.Json("""{"status":"failed","error":"a cat"}"""));
        await Assert.ThrowsAsync<InputRejectedException>(() => service.Client.SubmitAsync(Service.Request, Token));
        await Assert.ThrowsAsync<JobFailedException>(() => service.Job().WaitAsync(cancellationToken: Token));
        var submit = spans.Only($"submit {Model}", service.Server.Address);
        var wait = spans.Only($"wait {Model}", service.Server.Address);
        Assert.Equal(("rejected", "SchemaSdk.InputRejectedException", 422), (submit.GetTagItem("schemasdk.outcome"), submit.GetTagItem("error.type"), submit.GetTagItem("http.response.status_code")));
        Assert.Equal(("failed", "SchemaSdk.JobFailedException"), (wait.GetTagItem("schemasdk.outcome"), wait.GetTagItem("error.type")));
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Error], [submit.Status, wait.Status]);
        Assert.DoesNotContain("a cat", spans.Text);
    }

    [Fact]
    public async Task A_download_tells_the_host_and_the_size_but_not_the_address()
    {
        using var spans = new CapturedSpans();
        using var folder = new TemporaryFolder();
        await using var service = await Service.StartAsync();
        service.Server.On("GET /a.png", Reply.Bytes([1, 2, 3], "image/png"));
        await service.Client.DownloadAsync(new Uri(service.Server.Address, "/a.png?signature=key"), folder.Path, Token);
        var span = spans.Only("download", service.Server.Address);
        Assert.Equal(("succeeded", 3L), (span.GetTagItem("schemasdk.outcome"), span.GetTagItem("schemasdk.download.size")));
        Assert.DoesNotContain("signature", spans.Text);
    }

    [Fact]
    public async Task A_listener_that_fails_does_not_cost_a_paid_job()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == QueueClientTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _ => throw new InvalidOperationException("a listener's fault"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        Assert.Equal("r-1", (await service.Client.SubmitAsync(Service.Request, Token)).RequestId);
    }
}
