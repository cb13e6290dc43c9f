using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class ModelTimesTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Models_take_their_own_times_and_the_others_the_usual_ones()
    {
        await using var caller = await StartAsync(
            new ModelTimes("a/b", Seconds(10), Seconds(20)), new ModelTimes("a/*", TimeSpread.Between(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)), Seconds(0)));

        foreach (var model in (string[])["a/b", "a/c", "b/d"])
            await caller.AcceptedAsync(model, "{}");

        var spans = caller.Emulator.JobTimings.Select(one => (one.EndsAt - one.SubmittedAt).TotalSeconds).ToArray();
        Assert.Equal(15, spans[0]);
        Assert.InRange(spans[1], 1, 2);
        Assert.Equal(1.5, spans[2]);
    }

    [Fact]
    public async Task A_job_that_overtakes_stands_before_the_others()
    {
        await using var caller = await StartAsync(new ModelTimes("a/b", Seconds(10), Seconds(1)));
        var slow = await caller.AcceptedAsync("a/b", "{}");
        var quick = await caller.AcceptedAsync("b/d", "{}");

        Assert.Equal(0, (await caller.StatusAsync(quick)).GetProperty("queue_position").GetInt32());
        Assert.Equal(1, (await caller.StatusAsync(slow)).GetProperty("queue_position").GetInt32());
        _clock.Advance(1);
        Assert.Equal(0, (await caller.StatusAsync(slow)).GetProperty("queue_position").GetInt32());
        Assert.Equal("in_progress", (await caller.StatusAsync(quick)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_log_normal_spread_has_its_median_and_is_the_same_for_the_same_seed()
    {
        var first = await SpansWithSeed(1);
        var again = await SpansWithSeed(1);
        var other = await SpansWithSeed(2);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Order().ElementAt(first.Length / 2), 7, 13);
        Assert.InRange(first.Count(span => span > 23), 1, 40);
    }

    [Fact]
    public void Spreads_refuse_what_makes_no_sense()
    {
        var second = TimeSpan.FromSeconds(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeSpread.Fixed(-second));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeSpread.Between(second, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeSpread.LogNormal(second, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeSpread.LogNormal(second, double.NaN));
    }

    private static TimeSpread Seconds(double seconds) => TimeSpread.Fixed(TimeSpan.FromSeconds(seconds));

    private Task<Caller> StartAsync(params ModelTimes[] times) => Caller.StartAsync(new EmulatorOptions
    {
        Models = [SampleModels.Anything("a/b"), SampleModels.Anything("a/c"), SampleModels.Anything("b/d")],
        ModelTimes = times,
        Speed = 2,
        TimeProvider = _clock,
    });

    private async Task<double[]> SpansWithSeed(int seed)
    {
        await using var caller = await Caller.StartAsync(new EmulatorOptions
        {
            Models = [SampleModels.Anything("a/b")],
            ModelTimes = [new ModelTimes("*", TimeSpread.LogNormal(TimeSpan.FromSeconds(10), 0.5), Seconds(0))],
            Seed = seed,
            TimeProvider = _clock,
        });
        for (var i = 0; i < 300; i++)
            await caller.AcceptedAsync("a/b", "{}");
        return [.. caller.Emulator.JobTimings.Select(one => (one.EndsAt - one.SubmittedAt).TotalSeconds)];
    }
}
