using System.Globalization;

namespace SchemaSdk.Tests.Waiting;

/// <summary>The waits of the client beside polls at fixed times, on a simulated clock.</summary>
public class PollCostTests(ITestOutputHelper output)
{
    private const int Seed = 20261121;

    // A hundred and fifty jobs leave some to chance, and the jitter of the pauses has no seed.
    private const double Chance = 1.25;

    [Fact]
    public async Task Waiting_takes_fewer_calls_than_a_slow_poll_and_answers_sooner()
    {
        foreach (var (name, draw) in JobTimes.All)
        {
            Func<(double, double)> Draw()
            {
                var random = new Random(Seed);
                return () => draw(random);
            }

            var slow = await PollCost.OfFixedAsync(Draw(), 2);
            var quick = await PollCost.OfFixedAsync(Draw(), 0.5);
            var blind = await PollCost.OfClientAsync(Draw(), hasHistory: false);
            var known = await PollCost.OfClientAsync(Draw(), hasHistory: true);
            var observed = await PollCost.OfClientAsync(Draw(), hasHistory: true, isObserved: true);
            var untold = await PollCost.OfClientAsync(Draw(), hasHistory: true, tellsTimes: false, tellsStateEarly: false);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} 2 s {Show(slow)} | 0.5 s {Show(quick)} | blind {Show(blind)} | known {Show(known)} | observed {Show(observed)} | untold {Show(untold)}"));
            Assert.True(IsNoWorse(blind, slow), $"{name}: a wait that knows nothing lies on or below the line of the fixed polls");
            Assert.True(known.Calls <= slow.Calls && known.Calls <= quick.Calls, $"{name}: fewer calls than either poll");
            Assert.True(known.Delay <= slow.Delay * Chance, $"{name}: sooner than the slow poll");
            Assert.True(untold.Calls <= slow.Calls && untold.Delay <= slow.Delay * Chance, $"{name}: without the service's times, too");
            Assert.True(observed.Calls <= slow.Calls + 1 && observed.Delay <= slow.Delay * Chance, $"{name}: and with somebody who is told of each change");
            if (name.Contains("constant", StringComparison.Ordinal)) Assert.True(known.Delay <= quick.Delay, $"{name}: sooner than the quick poll");
        }
    }

    // Of polls at fixed times, calls without the first and the last times delay is half the time of the job.
    private static bool IsNoWorse(PollCost cost, PollCost slow) =>
        (cost.Calls - 2.5) * cost.Delay <= (slow.Calls - 2.5) * Math.Max(slow.Delay, 1) * Chance;

    private static string Show(PollCost cost) => string.Create(CultureInfo.InvariantCulture, $"{cost.Calls,6:0.0} {cost.Delay,5:0.00}");
}
