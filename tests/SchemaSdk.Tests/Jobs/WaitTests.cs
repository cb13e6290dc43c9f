using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Jobs;

public class WaitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_goes_through_the_queue_to_the_typed_output()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted)
            .On(Service.Status, Service.State("in_queue", 2), Service.State("in_queue", 2), Service.State("in_queue", 1), Service.State("in_progress"), Service.State("completed"))
            .On(Service.Result, Reply.Json("""
                {"request_id":"r-1","status":"succeeded","output":{"images":["https://f.example/1","https://f.example/2"]},
                 "created_at":"2026-01-02T03:04:05Z","finished_at":1767323050,"cost":{"usd":0.03},"seed":7}
                """));
        var seen = new Seen();
        var result = await service.Client.RunAsync(Service.Request, seen, Token);
        Assert.Equal(["in_queue (position 2)", "in_queue (position 1)", "in_progress", "succeeded"], seen.Texts);
        Assert.Equal("r-1", result.RequestId);
        Assert.Equal(["https://f.example/1", "https://f.example/2"], result.Output.Files.Select(f => f.Value));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), result.CreatedAt);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 10, TimeSpan.Zero), result.FinishedAt);
        Assert.Equal(0.03, result.Cost!.Value.GetProperty("usd").GetDouble());
        Assert.Equal(7, result.RawJson.GetProperty("seed").GetInt32());
        Assert.Equal(2, result.OutputJson.GetProperty("images").GetArrayLength());
        Assert.Empty(result.Violations);
        Assert.Equal(1, service.Server.Count(Service.Submit));
    }

    [Fact]
    public async Task The_deadline_of_a_run_counts_from_its_submit()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.Deadline) = (time, TimeSpan.FromSeconds(60)));
        service.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", "40"), Service.Accepted).On(Service.Status, Service.State("in_progress"));
        var start = time.GetUtcNow();
        var error = await Assert.ThrowsAsync<JobTimeoutException>(
            () => time.RunAsync(service.Client.RunAsync(Service.Request, cancellationToken: Token), TimeSpan.FromSeconds(1)));
        Assert.Equal("r-1", error.RequestId);
        Assert.InRange((time.GetUtcNow() - start).TotalSeconds, 60, 75);
    }

    [Fact]
    public async Task Watching_yields_each_change_and_ends_with_the_final_state()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("IN_QUEUE", 1), Service.State("warming_up"), Service.State("warming_up"), Service.State("Canceled"));
        var states = new List<(JobState, string, int?)>();
        await foreach (var status in service.Job().WatchAsync(Token)) states.Add((status.State, status.StateText, status.QueuePosition));
        Assert.Equal(
            [(JobState.Queued, "IN_QUEUE", 1), (JobState.Unknown, "warming_up", null), (JobState.Cancelled, "Canceled", null)],
            states);
    }

    [Theory]
    [InlineData("pending")]
    [InlineData("waiting")]
    [InlineData("starting")]
    [InlineData("processing")]
    [InlineData("brand_new")]
    public async Task An_unknown_state_counts_as_not_finished_until_the_deadline(string state)
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.Deadline) = (time, TimeSpan.FromSeconds(30)));
        service.On(Service.Status, Service.State(state));
        var error = await Assert.ThrowsAsync<JobTimeoutException>(
            () => time.RunAsync(service.Job().WaitAsync(null, Token), TimeSpan.FromSeconds(1)));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(state, error.LastStatus!.StateText);
        Assert.Equal(JobState.Unknown, error.LastStatus.State);
        Assert.True(service.Server.Count(Service.Status) > 1);
    }

    [Theory]
    [InlineData("succeeded")]
    [InlineData("completed")]
    [InlineData("SUCCEEDED")]
    public async Task Both_words_for_success_end_the_work_and_give_a_result(string word)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State(word))
            .On(Service.Result, Reply.Json($$"""{"request_id":"r-1","status":"{{word}}","output":"https://f.example/1"}"""));
        var result = await service.Job().WaitAsync(null, Token);
        Assert.Equal("https://f.example/1", Assert.Single(result.Output.Files).Value);
    }

    [Fact]
    public async Task A_result_that_is_late_after_completed_is_waited_for_however_the_service_says_so()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("completed")).On(
            Service.Result,
            Reply.Json("""{"error_code":400005,"error_message":"not ready"}""", 400),
            Reply.Json("""{"error_code":400005}"""),
            Service.State("in_progress"),
            Service.State("processing"),
            Service.Succeeded);
        await service.Job().WaitAsync(null, Token);
        Assert.Equal(5, service.Server.Count(Service.Result));
    }

    [Fact]
    public async Task Failures_that_pass_are_endured_while_waiting()
    {
        await using var service = await Service.StartAsync();
        Reply[] faults =
        [
            Reply.BreakAfterReading, Reply.Text("", 503).WithHeader("Retry-After", "0"), Reply.Text("<html>", 502), Reply.Text("<html>ok</html>", 200),
        ];
        service.On(Service.Status, [.. faults, Service.State("completed")])
            .On(Service.Result, [Reply.Truncated("{"), Reply.Text("", 429), Reply.Json("{}"), Service.Succeeded]);
        var result = await service.Job().WaitAsync(null, Token);
        Assert.Equal("https://files.example/a.png", result.Output.Image!.Value.Value);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("2147483647")]
    public async Task A_wait_pauses_for_a_minute_at_most_however_long_the_service_asks_for(string retryAfter)
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.Deadline) = (time, TimeSpan.FromMinutes(5)));
        service.On(Service.Status, Reply.Text("", 503).WithHeader("Retry-After", retryAfter), Service.State("completed")).On(Service.Result, Service.Succeeded);
        await time.RunAsync(service.Job().WaitAsync(null, Token), TimeSpan.FromSeconds(5));
        Assert.Equal(2, service.Server.Count(Service.Status));
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("2147483647")]
    public async Task A_single_call_does_not_wait_longer_than_a_minute_but_says_how_long_the_service_asks_for(string retryAfter)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Text("", 503).WithHeader("Retry-After", retryAfter));
        var error = await Assert.ThrowsAsync<ServiceException>(() => service.Job().GetStatusAsync(Token).WaitAsync(TimeSpan.FromSeconds(20), Token));
        Assert.Equal(retryAfter, $"{error.RetryAfter!.Value.TotalSeconds}");
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task A_call_that_stalls_is_given_up_and_made_again()
    {
        await using var service = await Service.StartAsync(o => o.RequestTimeout = TimeSpan.FromMilliseconds(300));
        service.On(Service.Status, Reply.Stall(), Service.State("completed")).On(Service.Result, Service.Succeeded);
        await service.Job().WaitAsync(null, Token);
        Assert.Equal(2, service.Server.Count(Service.Status));
    }

    [Fact]
    public async Task A_service_that_never_recovers_ends_the_wait_with_the_request_id()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => (o.TimeProvider, o.Deadline, o.RequestTimeout) = (time, Timeout.InfiniteTimeSpan, TimeSpan.FromDays(1)));
        service.On(Service.Status, Reply.Text("down", 500));
        var error = await Assert.ThrowsAsync<ServiceException>(() => time.RunAsync(service.Job().WaitAsync(null, Token), TimeSpan.FromSeconds(15)));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(40, service.Server.Count(Service.Status));
    }

    [Theory]
    [InlineData(404, typeof(NotFoundException))]
    [InlineData(401, typeof(TokenRejectedException))]
    [InlineData(302, typeof(ServiceException))]
    public async Task An_error_that_will_not_pass_ends_the_wait_at_once(int status, Type type)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Text("no", status));
        var error = (QueueException)await Assert.ThrowsAsync(type, () => service.Job().WaitAsync(null, Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task Cancelling_a_wait_ends_it_at_once_and_names_the_job()
    {
        await using var service = await Service.StartAsync(o => o.PollInterval = o.MaxPollInterval = TimeSpan.FromMinutes(5));
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_queue"));
        using var source = new CancellationTokenSource();
        var run = service.Client.RunAsync(Service.Request, new Seen(source.Cancel), source.Token);
        var error = await Assert.ThrowsAsync<WaitCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(20), Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal("acme/wan-2.7/picture", error.ModelId);
        Assert.True(run.IsCanceled);
        Assert.Equal(0, service.Server.Count(Service.Cancel));
    }

    [Fact]
    public async Task A_job_is_taken_up_again_by_its_request_id_alone()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        QueueJob<JsonElement> job = service.Client.GetJob("r-1");
        Assert.Null(job.ModelId);
        Assert.Equal("https://files.example/a.png", (await job.WaitAsync(null, Token)).Output.GetProperty("image").GetString());
        Assert.Equal(0, service.Server.Count(Service.Submit));
        Assert.Throws<ArgumentException>(() => service.Client.GetJob(".."));
        Assert.Throws<ArgumentException>(() => service.Client.GetJob(""));
    }

    [Fact]
    public async Task The_cost_is_asked_for_when_wanted()
    {
        await using var service = await Service.StartAsync(o => o.IncludeCost = true);
        service.On(Service.Result, Service.Succeeded);
        await service.Job().GetResultAsync(Token);
        Assert.Equal("?include_cost=true", Assert.Single(service.Server.Calls).Query);
    }

    private sealed class Seen(Action? onReport = null) : IProgress<JobStatus>
    {
        private readonly List<string> _texts = [];

        public IReadOnlyList<string> Texts => _texts;

        public void Report(JobStatus value)
        {
            _texts.Add(value.ToString());
            onReport?.Invoke();
        }
    }
}
