using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Storm;

/// <summary>Storms that the caller ends at a random moment.</summary>
[Collection(nameof(Alone))]
public class BrokenOffStormTests(ITestOutputHelper output)
{
    private const int Jobs = 400;

    [Fact]
    public async Task A_batch_that_is_cancelled_still_says_what_became_of_every_submit()
    {
        var random = FuzzSeed.Start();
        using var unobserved = new UnobservedFailures();
        for (var round = 0; round < SlowSuites.Scale(4); round++)
        {
            await using var service = await StartAsync(random);
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            cancel.CancelAfter(random.Next(1500));
            List<RunOutcome<MediaOutput>> outcomes = [];
            try
            {
                await foreach (var outcome in service.Client.RunManyAsync(EmulatedService.Requests(Jobs), new RunManyOptions { MaxConcurrency = 100 }, cancel.Token)) outcomes.Add(outcome);
            }
            catch (OperationCanceledException)
            {
                output.WriteLine($"cancelled after {outcomes.Count} outcomes");
            }

            Check(service, outcomes);
        }

        Assert.Empty(unobserved.Collect());
    }

    [Fact]
    public async Task A_batch_that_is_left_early_pays_for_nothing_twice()
    {
        var random = FuzzSeed.Start();
        using var unobserved = new UnobservedFailures();
        for (var round = 0; round < SlowSuites.Scale(4); round++)
        {
            await using var service = await StartAsync(random);
            var left = random.Next(1, 200);
            await foreach (var outcome in service.Client.RunManyAsync(EmulatedService.Requests(Jobs), new RunManyOptions { MaxConcurrency = 100 }, TestContext.Current.CancellationToken))
            {
                if (outcome.Index >= 0 && --left == 0) break;
            }

            Assert.Equal(0, service.Emulator.RepeatedSubmits);
            Assert.InRange(service.Emulator.AcceptedSubmits, 1, Jobs);
        }

        Assert.Empty(unobserved.Collect());
    }

    private static Task<EmulatedService> StartAsync(Random random) =>
        EmulatedService.StartAsync(FaultScript.Random(random.Next(), 0.3), TimeSpan.FromMilliseconds(200), recordsRequests: false);

    private static void Check(EmulatedService service, List<RunOutcome<MediaOutput>> outcomes)
    {
        var known = outcomes.Where(outcome => outcome.Handle is not null).Select(outcome => outcome.Handle!.RequestId).ToHashSet();
        var unknown = outcomes.Count(outcome => outcome.Exception is SubmitUnknownException);
        Assert.Equal(0, service.Emulator.RepeatedSubmits);
        Assert.InRange(service.Emulator.AcceptedSubmits, known.Count, known.Count + unknown);
        Assert.Subset(service.Emulator.JobTimings.Select(job => job.RequestId).ToHashSet(), known);
        Assert.All(outcomes, outcome => Assert.True(outcome.Kind != RunOutcomeKind.Unknown || outcome.Exception is SubmitUnknownException, $"{outcome.Exception}"));
    }
}
