using System.Net;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class JobTests
{
    private readonly ManualClock _clock = new();

    private Task<Caller> StartAsync(double speed = 1) =>
        Caller.StartAsync(new EmulatorOptions { Models = [SampleModels.Anything("a/b")], TimeProvider = _clock, Speed = speed });

    [Fact]
    public async Task A_job_is_queued_for_a_second_runs_for_two_and_is_done()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");

        var statuses = new List<string>();
        foreach (var seconds in (double[])[0, 0.999, 0.001, 1.999, 0.001])
        {
            _clock.Advance(seconds);
            statuses.Add((await caller.StatusAsync(id)).GetProperty("status").GetString()!);
        }

        Assert.Equal(["in_queue", "in_queue", "in_progress", "in_progress", "completed"], statuses);
    }

    [Fact]
    public async Task A_status_names_the_request_and_the_addresses()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");

        var status = await caller.StatusAsync(id);

        Assert.Equal(id, status.GetProperty("request_id").GetString());
        Assert.EndsWith($"/v1/requests/{id}/status", status.GetProperty("status_url").GetString());
        Assert.EndsWith($"/v1/requests/{id}/result", status.GetProperty("result_url").GetString());
    }

    [Fact]
    public async Task The_speed_divides_both_times()
    {
        await using var caller = await StartAsync(speed: 1000);
        var id = await caller.AcceptedAsync("a/b", "{}");

        _clock.Advance(0.0029);
        Assert.Equal("in_progress", (await caller.StatusAsync(id)).GetProperty("status").GetString());
        _clock.Advance(0.0001);
        Assert.Equal("completed", (await caller.StatusAsync(id)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_queue_position_counts_the_queued_jobs_before_it()
    {
        await using var caller = await StartAsync();
        var early = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(0.5);
        var first = await caller.AcceptedAsync("a/b", "{}");
        var second = await caller.AcceptedAsync("a/b", "{}");
        var third = await caller.AcceptedAsync("a/b", "{}");

        Assert.Equal([0, 1, 2, 3], await PositionsOf(caller, early, first, second, third));
        await caller.CancelAsync(second);
        Assert.Equal([0, 1, 2], await PositionsOf(caller, early, first, third));
        _clock.Advance(0.5);
        Assert.Equal([0, 1], await PositionsOf(caller, first, third));
        await caller.CancelAsync(first);
        Assert.Equal([0], await PositionsOf(caller, third));
        _clock.Advance(1);
        Assert.False((await caller.StatusAsync(third)).TryGetProperty("queue_position", out _));
    }

    [Fact]
    public async Task A_result_asked_for_early_is_the_current_state()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");

        Assert.Equal("in_queue", (await caller.ResultAsync(id)).GetProperty("status").GetString());
        _clock.Advance(1.5);
        var running = await caller.ResultAsync(id);

        Assert.Equal("in_progress", running.GetProperty("status").GetString());
        Assert.False(running.TryGetProperty("output", out _));
    }

    [Fact]
    public async Task A_result_holds_output_times_and_model()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(60);

        var result = await caller.ResultAsync(id);

        Assert.Equal("succeeded", result.GetProperty("status").GetString());
        Assert.Equal("a/b", result.GetProperty("model_id").GetString());
        Assert.Equal(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero), result.GetProperty("created_at").GetDateTimeOffset());
        Assert.Equal(new DateTimeOffset(2026, 9, 1, 12, 0, 3, TimeSpan.Zero), result.GetProperty("finished_at").GetDateTimeOffset());
        Assert.False(result.TryGetProperty("cost", out _));
        Assert.Equal(0.03m, (await caller.GetAsync($"v1/requests/{id}/result?include_cost=true")).GetProperty("cost").GetDecimal());
    }

    [Fact]
    public async Task A_queued_job_can_be_cancelled_and_stays_so()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(0.5);

        var reply = await caller.CancelAsync(id);
        _clock.Advance(60);

        Assert.Equal("cancelled", reply.GetProperty("outcome").GetString());
        Assert.Equal("cancelled", reply.GetProperty("status").GetString());
        Assert.Equal("cancelled", (await caller.StatusAsync(id)).GetProperty("status").GetString());
        Assert.Equal("cancelled", (await caller.ResultAsync(id)).GetProperty("status").GetString());
        Assert.Equal("cancelled", (await caller.CancelAsync(id)).GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData(1.5, "in_progress")]
    [InlineData(3, "completed")]
    public async Task A_job_that_left_the_queue_cannot_be_cancelled(double seconds, string status)
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(seconds);

        var reply = await caller.CancelAsync(id);

        Assert.Equal("not_cancellable", reply.GetProperty("outcome").GetString());
        Assert.Equal(status, reply.GetProperty("status").GetString());
        _clock.Advance(60);
        Assert.Equal("succeeded", (await caller.ResultAsync(id)).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("GET", "status")]
    [InlineData("GET", "result")]
    [InlineData("POST", "cancel")]
    public async Task An_unknown_request_is_answered_404001(string method, string call)
    {
        await using var caller = await StartAsync();

        using var response = await caller.Http.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), $"v1/requests/nobody/{call}"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(404001, (await Caller.JsonOf(response)).GetProperty("error_code").GetInt32());
    }

    private static async Task<List<int>> PositionsOf(Caller caller, params string[] ids)
    {
        var positions = new List<int>();
        foreach (var id in ids)
            positions.Add((await caller.StatusAsync(id)).GetProperty("queue_position").GetInt32());
        return positions;
    }
}
