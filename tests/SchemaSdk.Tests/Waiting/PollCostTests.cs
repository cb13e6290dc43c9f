using System.Globalization;

namespace SchemaSdk.Tests.Waiting;

/// <summary>The waits of the client beside polls at fixed times, on a simulated clock.</summary>
public class PollCostTests(ITestOutputHelper output)
{
    private const int Seed = 20261121;

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
        }
    }

    private static string Show(PollCost cost) => string.Create(CultureInfo.InvariantCulture, $"{cost.Calls,6:0.0} {cost.Delay,5:0.00}");
}
