using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>The result is asked for before the end is known: whatever the service answers then, the end is not missed.</summary>
public class EarlyResultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_runs_is_asked_for_its_result_and_needs_no_further_status()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_progress")).On(
            Service.Result,
            Service.State("in_progress"),
            Reply.Json("""{"error_code":400005}""", 400),
            Reply.Json("""{"error_code":400005}"""),
            Service.Succeeded);
        await service.Client.RunAsync(Service.Request, cancellationToken: Token);
        Assert.Equal(1, service.Server.Count(Service.Status));
        Assert.Equal(4, service.Server.Count(Service.Result));
    }

    [Theory]
    [InlineData(404, "no result")]
    [InlineData(500, "boom")]
    [InlineData(403, """{"error_code":403001}""")]
    public async Task A_service_that_refuses_an_early_result_is_asked_for_the_status_until_the_end(int status, string body)
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        var refusals = Enumerable.Repeat(Reply.Text(body, status), status == 500 ? 4 : 1);
        service.On(Service.Submit, Service.Accepted)
            .On(Service.Status, Service.State("in_progress"), Service.State("in_progress"), Service.State("in_progress"), Service.State("completed"))
            .On(Service.Result, [.. refusals, Service.Succeeded]);
        var result = await time.RunAsync(service.Client.RunAsync(Service.Request, cancellationToken: Token), TimeSpan.FromMilliseconds(50));
        Assert.Equal("r-1", result.RequestId);
        Assert.Equal(4, service.Server.Count(Service.Status));
    }

    [Theory]
    [InlineData("""{"error_code":400005}""", 400)]
    [InlineData("""{"status":"in_progress"}""", 200)]
    public async Task A_job_that_failed_is_found_by_its_status_although_its_result_never_says_so(string body, int status)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted)
            .On(Service.Status, Service.State("in_progress"), Reply.Json("""{"status":"failed","error":"no GPU"}"""))
            .On(Service.Result, Reply.Json(body, status));
        var error = await Assert.ThrowsAsync<JobFailedException>(() => service.Client.RunAsync(Service.Request, cancellationToken: Token));
        Assert.Equal("no GPU", error.ServerMessage);
    }

    [Fact]
    public async Task An_early_completed_without_an_output_is_not_the_end_of_the_wait()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_progress"))
            .On(Service.Result, Service.State("completed"), Service.State("completed"), Service.Succeeded);
        await service.Client.RunAsync(Service.Request, cancellationToken: Token);
        Assert.Equal(3, service.Server.Count(Service.Result));
    }

    [Theory]
    [InlineData("failed", typeof(JobFailedException))]
    [InlineData("canceled", typeof(JobCancelledException))]
    public async Task A_result_that_tells_of_another_end_is_reported_before_it_is_thrown(string state, Type type)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("in_progress")).On(Service.Result, Service.State(state));
        var seen = new List<string>();
        var progress = new Reported(status => seen.Add(status.StateText));
        var error = (QueueException)await Assert.ThrowsAsync(type, () => service.Client.RunAsync(Service.Request, progress, Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(["in_progress", state], seen);
    }
}
