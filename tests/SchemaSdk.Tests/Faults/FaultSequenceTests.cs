using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Faults;

/// <summary>Random rows of faults of every kind; the seed is printed. How many: four times as many with the slow suites.</summary>
[Collection(nameof(Alone))]
public class FaultSequenceTests(ITestOutputHelper output)
{
    private static readonly int Runs = SlowSuites.Scale(150);

    [Fact]
    public async Task Whatever_goes_wrong_a_run_ends_in_a_typed_outcome_within_its_deadline()
    {
        var random = FuzzSeed.Start();
        FaultSequence[] sequences = [.. Enumerable.Range(0, Runs).Select(number => new FaultSequence(random, number))];
        using var unobserved = new UnobservedFailures();
        await using (var models = await FaultyModels.StartAsync(
            Runs, sequences.SelectMany(one => one.Rules), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), random.Next()))
        {
            List<string> surprises = [];
            foreach (var wave in sequences.Chunk(75))
            {
                surprises.AddRange((await Task.WhenAll(wave.Select(one => one.SurpriseAsync(models)))).OfType<string>());
            }

            output.WriteLine(string.Join(", ", sequences.CountBy(one => one.Ended).OrderByDescending(one => one.Value).Select(one => $"{one.Key} {one.Value}")));
            output.WriteLine($"{models.Emulator.InjectedFaults} faults; the latest end came {sequences.Max(one => one.Late).TotalSeconds:0.00} s after its deadline");
            Assert.True(surprises.Count == 0, string.Join('\n', surprises));
            Assert.Equal(0, models.Emulator.RepeatedSubmits);
        }

        Assert.Empty(unobserved.Collect());
    }
}
