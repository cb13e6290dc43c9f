using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Emulator.Tests.Faults;

public class RandomFaultsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_share_of_all_answers_is_faulty_and_asking_again_gets_every_job_through()
    {
        var seed = FuzzSeed.Start().Next();
        await using var caller = await FaultyCaller.StartAsync(new EmulatorOptions { Faults = FaultScript.Random(seed, 0.2), RecordRequests = false });

        await Parallel.ForAsync(0, 300, FaultyCaller.Token, async (_, _) =>
        {
            using var response = await Tried(() => caller.SubmitAsync("a/b", "{}"));
        });
        var jobs = caller.Emulator.JobTimings;
        await Parallel.ForEachAsync(jobs, FaultyCaller.Token, async (job, ct) =>
        {
            while (caller.Emulator.JobTimingOf(job.RequestId)!.FirstResultAt is null)
            {
                using var response = await Tried(() => caller.Http.GetAsync($"v1/requests/{job.RequestId}/result", ct));
            }
        });

        var requests = caller.Emulator.RequestsOf(ServiceCall.Submit) + caller.Emulator.RequestsOf(ServiceCall.Result);
        output.WriteLine($"{caller.Emulator.InjectedFaults} faults in {requests} requests, {jobs.Count} jobs");
        Assert.InRange(jobs.Count, 200, 300);
        Assert.InRange(caller.Emulator.InjectedFaults / (double)requests, 0.1, 0.3);
        Assert.Empty(caller.Emulator.Notes);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_is_between_0_and_1(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => FaultScript.Random(1, share));

    private static async Task<HttpResponseMessage?> Tried(Func<Task<HttpResponseMessage>> call)
    {
        try
        {
            return await call();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
