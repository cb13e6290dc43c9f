using System.Text.Json;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests.Faults;

public class OddAnswerTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task A_state_is_replaced_by_one_that_nobody_documented()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Status, new StateFault("processing"));
        var id = await caller.AcceptedAsync("a/b", "{}");

        var status = await caller.StatusAsync(id);

        Assert.Equal("processing", status.GetProperty("status").GetString());
        Assert.Equal(id, status.GetProperty("request_id").GetString());
    }

    [Theory]
    [InlineData(true, false, "canceled")]
    [InlineData(false, true, "CANCELLED")]
    [InlineData(true, true, "CANCELED")]
    public async Task States_and_outcomes_are_spelt_in_other_ways(bool american, bool upperCase, string word)
    {
        await using var caller = await FaultyCaller.StartAsync(new EmulatorOptions
        {
            TimeProvider = _clock,
            Faults = new FaultScript([new FaultRule(new SpellingFault(american, upperCase))]),
        });
        var id = await caller.AcceptedAsync("a/b", "{}");

        var reply = await caller.CancelAsync(id);

        Assert.Equal(word, reply.GetProperty("outcome").GetString());
        Assert.Equal(word, reply.GetProperty("status").GetString());
        Assert.Equal(word, (await caller.StatusAsync(id)).GetProperty("status").GetString());
        Assert.Equal(word, (await caller.ResultAsync(id)).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("request_id")]
    [InlineData("status")]
    [InlineData("output")]
    public async Task A_member_is_missing_and_all_others_are_there(string member)
    {
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new MissingMemberFault(member), ServiceCall.Result, Attempt: Attempts.Only(1)));
        var id = await caller.AcceptedAsync("a/b", "{}");

        var odd = await caller.ResultAsync(id);
        var usual = await caller.ResultAsync(id);

        Assert.Equal(
            usual.EnumerateObject().Select(one => one.Name).Where(name => name != member), odd.EnumerateObject().Select(one => one.Name));
        Assert.True(usual.TryGetProperty(member, out _));
    }

    [Fact]
    public async Task A_submit_without_its_request_id_was_accepted()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new MissingMemberFault("request_id"));

        using var response = await caller.SubmitAsync("a/b", "{}");

        Assert.False((await Caller.JsonOf(response)).TryGetProperty("request_id", out _));
        Assert.Equal(1, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_result_before_the_end_is_400_with_400005_and_after_it_as_always()
    {
        await using var caller = await FaultyCaller.StartAsync(new EmulatorOptions
        {
            TimeProvider = _clock,
            Faults = new FaultScript([new FaultRule(new NotReadyFault(), ServiceCall.Result)]),
        });
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var early = await caller.SendAsync($"v1/requests/{id}/result");
        _clock.Advance(60);

        Assert.Equal(400, (int)early.StatusCode);
        Assert.Equal(400005, (await Caller.JsonOf(early)).GetProperty("error_code").GetInt32());
        Assert.Equal("succeeded", (await caller.ResultAsync(id)).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("\"out of memory\"")]
    [InlineData("""{"code":17,"message":"out of memory"}""")]
    [InlineData("[\"out\",\"of\",\"memory\"]")]
    [InlineData("null")]
    public async Task A_failed_job_is_completed_and_its_result_holds_the_error_in_any_shape(string error)
    {
        await using var caller = await FaultyCaller.StartAsync(
            $$"""{ "rules": [ { "call": "result", "fault": { "kind": "failedJob", "error": {{error}}, "member": "detail" } } ] }""");
        var id = await caller.AcceptedAsync("a/b", "{}");

        Assert.Equal("completed", (await caller.StatusAsync(id)).GetProperty("status").GetString());
        var result = await caller.ResultAsync(id);

        Assert.Equal("failed", result.GetProperty("status").GetString());
        Assert.False(result.TryGetProperty("output", out _));
        Assert.Equal(error == "null" ? "\"The model failed.\"" : error, JsonSerializer.Serialize(result.GetProperty("detail")));
        Assert.NotNull(caller.Emulator.JobTimingOf(id)!.FirstResultAt);
    }

    [Fact]
    public async Task Whether_a_job_fails_is_decided_once()
    {
        await using var caller = await FaultyCaller.StartAsync(new FaultRule(new FailedJobFault(), ServiceCall.Result, Probability: 0.5));
        var fates = new List<string>();

        for (var i = 0; i < 40; i++)
        {
            var id = await caller.AcceptedAsync("a/b", "{}");
            var asked = new[] { await caller.ResultAsync(id), await caller.ResultAsync(id), await caller.ResultAsync(id) };
            fates.Add(Assert.Single(asked.Select(result => result.GetProperty("status").GetString()!).Distinct()));
        }

        Assert.InRange(fates.Count(fate => fate == "failed"), 8, 32);
    }
}
