using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class CountingTests
{
    private readonly ManualClock _clock = new();

    private Task<Caller> StartAsync(FaultScript? faults = null) => Caller.StartAsync(new EmulatorOptions
    {
        Models = [SampleModels.Anything("a/b"), SampleModels.Anything("a/c")],
        TimeProvider = _clock,
        RecordRequests = false,
        Faults = faults,
    });

    [Fact]
    public async Task Accepted_submits_are_counted_by_model_and_repeated_ones_are_seen()
    {
        await using var caller = await StartAsync();

        await caller.AcceptedAsync("a/b", """{ "seed": 1 }""");
        await caller.AcceptedAsync("a/b", """{ "seed": 2 }""");
        await caller.AcceptedAsync("a/c", """{ "seed": 1 }""");
        Assert.Equal(0, caller.Emulator.RepeatedSubmits);
        await caller.AcceptedAsync("a/b", """{ "seed": 2 }""");
        using (await caller.SubmitAsync("a/b", "[]"))
        {
            Assert.Equal(1, caller.Emulator.RepeatedSubmits);
        }

        Assert.Equal(4, caller.Emulator.AcceptedSubmits);
        Assert.Equal(3, caller.Emulator.AcceptedSubmitsOf("a/b"));
        Assert.Equal(1, caller.Emulator.AcceptedSubmitsOf("a/c"));
        Assert.Equal(0, caller.Emulator.AcceptedSubmitsOf("a/d"));
    }

    [Fact]
    public async Task Requests_are_counted_by_call_without_being_kept()
    {
        await using var caller = await StartAsync();
        var id = await caller.AcceptedAsync("a/b", "{}");

        await caller.StatusAsync(id);
        await caller.StatusAsync("nobody");
        await caller.CancelAsync(id);
        await caller.ResultAsync(id);
        await caller.GetAsync("v1/models");
        await caller.GetAsync("v1/models/a/b");
        await caller.GetAsync($"files/{id}/0.png");
        await caller.GetAsync("v2");

        Assert.Equal([1, 2, 1, 1, 2, 1, 1], Enum.GetValues<ServiceCall>().Select(caller.Emulator.RequestsOf));
        Assert.Empty(caller.Emulator.Received);
    }

    [Fact]
    public async Task The_delay_between_the_end_of_a_job_and_its_result_is_seen()
    {
        await using var caller = await StartAsync();
        var first = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(1);
        var second = await caller.AcceptedAsync("a/c", "{}");

        await caller.ResultAsync(first);
        Assert.Null(caller.Emulator.JobTimingOf(first)!.ResultDelay);
        _clock.Advance(2.5);
        await caller.ResultAsync(first);
        _clock.Advance(10);
        await caller.ResultAsync(first);

        var timings = caller.Emulator.JobTimings;
        Assert.Equal([(first, "a/b"), (second, "a/c")], timings.Select(one => (one.RequestId, one.ModelId)));
        Assert.Equal(TimeSpan.FromSeconds(3), timings[0].EndsAt - timings[0].SubmittedAt);
        Assert.Equal([TimeSpan.FromSeconds(0.5), null], timings.Select(one => one.ResultDelay));
        Assert.Null(caller.Emulator.JobTimingOf("nobody"));
    }

    [Fact]
    public async Task A_result_that_a_fault_kept_from_the_client_does_not_count()
    {
        await using var caller = await StartAsync(new FaultScript(
        [
            new FaultRule(new TruncatedJsonFault(), ServiceCall.Result, Attempt: Attempts.Only(1)),
            new FaultRule(new SpellingFault(UpperCase: true), ServiceCall.Result, Attempt: Attempts.Only(2)),
        ]));
        var id = await caller.AcceptedAsync("a/b", "{}");
        _clock.Advance(10);

        using (await caller.Http.GetAsync($"v1/requests/{id}/result", TestContext.Current.CancellationToken))
        {
            Assert.Null(caller.Emulator.JobTimingOf(id)!.FirstResultAt);
        }

        await caller.ResultAsync(id);
        Assert.Equal(TimeSpan.FromSeconds(7), caller.Emulator.JobTimingOf(id)!.ResultDelay);
    }
}
