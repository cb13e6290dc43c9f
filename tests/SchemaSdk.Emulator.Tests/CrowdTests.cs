using System.Diagnostics;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class CrowdTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Many_jobs_over_64_connections_are_served_quickly()
    {
        var jobs = SlowSuites.AreWanted ? 10_000 : 2_000;
        await using var emulator = await QueueEmulator.StartAsync(new EmulatorOptions
        {
            Models = [SampleModels.Anything("a/b", """{ "seed": { "type": "integer" } }""")],
            ModelTimes = [new ModelTimes("*", TimeSpread.LogNormal(TimeSpan.FromSeconds(10), 0.5), TimeSpread.LogNormal(TimeSpan.FromSeconds(20), 0.5))],
            Speed = 100,
            RecordRequests = false,
            Faults = new FaultScript([new FaultRule(new StatusFault(503), ServiceCall.Status, Probability: 0.01)]),
        }, TestContext.Current.CancellationToken);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "test-token");
        var watch = Stopwatch.StartNew();

        await Parallel.ForAsync(0, jobs, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = TestContext.Current.CancellationToken }, async (seed, ct) =>
        {
            using var accepted = await http.PostAsync("v1/models/a/b", new StringContent($$"""{"seed":{{seed}}}"""), ct);
            var id = (await Caller.JsonOf(accepted)).GetProperty("request_id").GetString();
            using var status = await http.GetAsync($"v1/requests/{id}/status", ct);
            using var result = await http.GetAsync($"v1/requests/{id}/result", ct);
        });

        var perSecond = 3 * jobs / watch.Elapsed.TotalSeconds;
        output.WriteLine($"{3 * jobs} requests, {perSecond:F0} a second");
        Assert.Equal(jobs, emulator.AcceptedSubmits);
        Assert.Equal(0, emulator.RepeatedSubmits);
        Assert.Equal(jobs, emulator.RequestsOf(ServiceCall.Status));
        Assert.True(perSecond > 500, $"Only {perSecond:F0} requests a second.");
    }
}
