namespace SchemaSdk.Tests.Waiting;

/// <summary>Ways in which jobs take their time, in seconds.</summary>
public static class JobTimes
{
    public static readonly IReadOnlyList<(string Name, Func<Random, (double Queue, double Run)> Draw)> All =
    [
        ("constant 3.3", _ => (0, 3.3)),
        ("constant 10.7", _ => (0, 10.7)),
        ("constant 61.2", _ => (0, 61.2)),
        ("lognormal 3, 20 %", random => (0, Lognormal(random, 3, 0.2))),
        ("lognormal 10, 20 %", random => (0, Lognormal(random, 10, 0.2))),
        ("lognormal 60, 20 %", random => (0, Lognormal(random, 60, 0.2))),
        ("exponential 10", random => (0, Exponential(random, 10))),
        ("exponential 60", random => (0, Exponential(random, 60))),
        ("bimodal 4 and 30, 10 %", random => (0, Lognormal(random, random.NextDouble() < 0.5 ? 4 : 30, 0.1))),
        ("queue 1, constant 2.3", _ => (1, 2.3)),
        ("queue 0-20, constant 10", random => (random.NextDouble() * 20, 10)),
        ("queue 0-20, lognormal 10", random => (random.NextDouble() * 20, Lognormal(random, 10, 0.2))),
        ("queue exponential 15, constant 5", random => (Exponential(random, 15), 5)),
    ];

    private static double Exponential(Random random, double mean) => -mean * Math.Log(1 - random.NextDouble());

    private static double Lognormal(Random random, double median, double spread)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return median * Math.Exp(spread * normal);
    }
}
