using System.Globalization;
using SchemaSdk.Emulator;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>The client beside a fixed poll every 2 s and every 0.5 s, in real time over real HTTP. What it learns of a model is part of the measurement.</summary>
[Collection(nameof(Alone))]
public class MeasuredPollTests(ITestOutputHelper output)
{
    private const int Lanes = 10;

    // Few jobs leave some to chance.
    private const double Chance = 1.15;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(40);

    private static readonly (string Name, ModelTimes Times)[] Models =
    [
        ("queue 1 s, run 2.3 s", Times(TimeSpread.Fixed(Seconds(1)), TimeSpread.Fixed(Seconds(2.3)))),
        ("run about 5 s, narrow", Times(TimeSpread.Fixed(Seconds(0.2)), TimeSpread.LogNormal(Seconds(5), 0.05))),
        ("queue 0-3 s, run about 4 s", Times(TimeSpread.Between(TimeSpan.Zero, Seconds(3)), TimeSpread.LogNormal(Seconds(4), 0.2))),
        ("run about 8 s, wide", Times(TimeSpread.Fixed(Seconds(0.5)), TimeSpread.LogNormal(Seconds(8), 0.3))),
    ];

    [Fact]
    public async Task Waiting_takes_fewer_calls_than_both_fixed_polls_and_answers_sooner_than_their_trade_off()
    {
        Assert.SkipUnless(SlowSuites.AreWanted, "slow: set SCHEMASDK_SLOW_TESTS=1");
        var rows = await Task.WhenAll(Models.Select(async model =>
        {
            var slow = MeasuredPoll.RunAsync(model.Times, Length, Lanes, address => new FixedPoll(address, Seconds(2)));
            var quick = MeasuredPoll.RunAsync(model.Times, Length, Lanes, address => new FixedPoll(address, Seconds(0.5)));
            var client = MeasuredPoll.RunAsync(model.Times, Length, Lanes, address => new AdaptivePoll(address));
            return (model.Name, Slow: await slow, Quick: await quick, Client: await client);
        }));

        output.WriteLine($"{"calls a job / seconds from end to result",-44}{"every 2 s",16}{"every 0.5 s",16}{"client",16}");
        foreach (var row in rows) output.WriteLine($"{$"{row.Name} ({row.Client.Jobs} jobs)",-44}{Show(row.Slow),16}{Show(row.Quick),16}{Show(row.Client),16}");

        Assert.All(rows, row =>
        {
            Assert.True(row.Client.Calls < row.Slow.Calls * Chance && row.Client.Calls < row.Quick.Calls, $"{row.Name}: fewer calls than either");
            Assert.True(row.Client.Delay < row.Slow.Delay, $"{row.Name}: sooner than the slow poll");
            Assert.True(row.Client.Product < row.Slow.Product && row.Client.Product < row.Quick.Product, $"{row.Name}: beyond the trade-off of both");
        });
    }

    private static ModelTimes Times(TimeSpread queue, TimeSpread run) => new("*", queue, run);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private static string Show(MeasuredPoll poll) => string.Create(CultureInfo.InvariantCulture, $"{poll.Calls:0.0} / {poll.Delay:0.00}");
}
