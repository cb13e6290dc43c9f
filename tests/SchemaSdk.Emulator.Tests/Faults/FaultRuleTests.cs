using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Emulator.Tests.Faults;

public class FaultRuleTests
{
    [Theory]
    [InlineData("2", new[] { 200, 503, 200, 200, 200, 200 })]
    [InlineData("\"2-4\"", new[] { 200, 503, 503, 503, 200, 200 })]
    [InlineData("\"4-\"", new[] { 200, 200, 200, 503, 503, 503 })]
    [InlineData("\"every\"", new[] { 503, 503, 503, 503, 503, 503 })]
    [InlineData("\"every 3\"", new[] { 200, 200, 503, 200, 200, 503 })]
    public async Task Attempts_are_counted_for_each_job(string attempt, int[] expected)
    {
        await using var caller = await FaultyCaller.StartAsync(
            $$"""{ "rules": [ { "call": "status", "attempt": {{attempt}}, "fault": { "kind": "status", "status": 503 } } ] }""");

        for (var job = 0; job < 2; job++)
        {
            var id = await caller.AcceptedAsync("a/b", "{}");
            Assert.Equal(expected, await caller.StatusesOf($"v1/requests/{id}/status", 6));
            Assert.Equal((int[])[200, 200], await caller.StatusesOf($"v1/requests/{id}/result", 2));
        }

        Assert.Equal(2 * expected.Count(status => status == 503), caller.Emulator.InjectedFaults);
    }

    [Theory]
    [InlineData("a/b", 503, 200)]
    [InlineData("*/c", 200, 503)]
    [InlineData("a/*", 503, 503)]
    [InlineData("b", 200, 200)]
    public async Task A_model_is_meant_by_id_or_pattern_also_in_the_calls_of_its_jobs(string model, int ofB, int ofC)
    {
        await using var caller = await FaultyCaller.StartAsync(new FaultRule(new StatusFault(503), ServiceCall.Result, model));

        Assert.Equal((int[])[ofB], await caller.StatusesOf($"v1/requests/{await caller.AcceptedAsync("a/b", "{}")}/result", 1));
        Assert.Equal((int[])[ofC], await caller.StatusesOf($"v1/requests/{await caller.AcceptedAsync("a/c", "{}")}/result", 1));
    }

    [Fact]
    public async Task Submits_are_counted_for_each_model()
    {
        await using var caller = await FaultyCaller.StartAsync(new FaultRule(new StatusFault(429), ServiceCall.Submit, Attempt: Attempts.Only(1)));

        foreach (var model in (string[])["a/b", "a/c"])
        {
            using (var first = await caller.SubmitAsync(model, "{}"))
                Assert.Equal(429, (int)first.StatusCode);
            await caller.AcceptedAsync(model, "{}");
        }
    }

    [Fact]
    public async Task The_first_rule_that_fits_decides()
    {
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new StatusFault(500), Attempt: Attempts.Only(1)), new FaultRule(new StatusFault(503), Attempt: Attempts.Between(1, 2)));

        Assert.Equal((int[])[500, 503, 200], await caller.StatusesOf("v1/models", 3));
    }

    [Fact]
    public async Task A_probability_strikes_its_share_and_the_same_calls_for_the_same_seed()
    {
        var first = await StatusesWithSeed(1);
        var again = await StatusesWithSeed(1);
        var other = await StatusesWithSeed(2);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Count(status => status == 503), 60, 140);
    }

    private static async Task<int[]> StatusesWithSeed(int seed)
    {
        await using var caller = await FaultyCaller.StartAsync(new EmulatorOptions
        {
            Faults = new FaultScript([new FaultRule(new StatusFault(503), ServiceCall.Status, Probability: 0.25)], seed),
        });
        var id = await caller.AcceptedAsync("a/b", "{}");
        return await caller.StatusesOf($"v1/requests/{id}/status", 400);
    }
}
