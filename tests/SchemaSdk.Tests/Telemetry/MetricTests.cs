using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Telemetry;

[Collection(nameof(Alone))]
public class MetricTests
{
    private const string Model = "acme/measured";
    private const string Submit = "POST /v1/models/acme/measured";
    private static readonly JsonElement Input = JsonDocument.Parse("{}").RootElement;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_measured_from_submit_to_result()
    {
        using var metrics = new CapturedMetrics();
        await using var service = await Service.StartAsync();
        service.On(Submit, Service.Accepted)
            .On(Service.Status, Service.State("in_queue", 1), Reply.Text("", 503).WithHeader("Retry-After", "0"), Service.State("in_progress"), Service.State("completed"))
            .On(Service.Result, Reply.Text("", 404), Service.Succeeded);
        await service.Client.RunAsync(Model, Input, cancellationToken: Token);
        var submit = Assert.Single(metrics.Of("schemasdk.client.submits", Model));
        Assert.Equal("accepted", submit.Tags["schemasdk.outcome"]);
        Assert.Equal([1, -1], metrics.Of("schemasdk.client.waits.active", Model).Select(value => value.Value));
        var calls = service.Server.Count(Service.Status) + service.Server.Count(Service.Result);
        Assert.Equal(calls, metrics.Of("schemasdk.client.polls", Model).Sum(value => value.Value));
        Assert.NotEmpty(metrics.Of("schemasdk.client.retries", Model));
        var wait = Assert.Single(metrics.Of("schemasdk.client.wait.duration", Model));
        Assert.Equal(("s", "succeeded"), (wait.Unit, wait.Tags["schemasdk.outcome"]));
        var job = Assert.Single(metrics.Of("schemasdk.job.duration", Model));
        var queue = Assert.Single(metrics.Of("schemasdk.job.queue.duration", Model));
        var run = Assert.Single(metrics.Of("schemasdk.job.run.duration", Model));
        Assert.Equal(job.Value, queue.Value + run.Value, 6);
        Assert.InRange(job.Value, 0, wait.Value);
    }

    [Theory]
    [InlineData(402, "rejected")]
    [InlineData(500, "unknown")]
    public async Task Submits_are_counted_by_their_outcome(int status, string outcome)
    {
        using var metrics = new CapturedMetrics();
        await using var service = await Service.StartAsync();
        service.On(Submit, Reply.Text("", status));
        await Assert.ThrowsAnyAsync<QueueException>(() => service.Client.SubmitAsync(Model, Input, Token));
        Assert.Equal(outcome, Assert.Single(metrics.Of("schemasdk.client.submits", Model)).Tags["schemasdk.outcome"]);
    }

    [Fact]
    public void Without_a_listener_nothing_is_allocated()
    {
        var telemetry = new SchemaSdk.Telemetry.ClientTelemetry(new QueueClientOptions());
        var status = QueueModelFactory.JobStatus(JobState.Running);
        Tell();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tell();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Tell()
        {
            using var span = new SchemaSdk.Telemetry.SubmitSpan(telemetry, Model, 10);
            span.Accept("r-1");
            telemetry.Polled("r-1", status);
            SchemaSdk.Telemetry.Measure.Add(SchemaSdk.Telemetry.Instruments.Polls, 1, Model, "schemasdk.call", "status");
        }
    }
}
