using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Storm;

/// <summary>Many jobs at once over 64 connections, a fifth of all answers faulty.</summary>
public sealed class StormRun(int jobs, int seed, IJobJournal? journal = null)
{
    private const int Connections = 64;
    private const double FaultyShare = 0.2;

    public StormCounts Counts { get; } = new();

    /// <summary>Status and result calls a job that succeeded.</summary>
    public double Polls { get; private set; }

    public long Faults { get; private set; }

    public async Task RunAsync()
    {
        await using var emulator = await QueueEmulator.StartAsync(
            new EmulatorOptions
            {
                Models = [new EmulatedModel(PictureModel.Instance.Id, """{ "type": "object", "properties": { "prompt": { "type": "string" } } }""")],
                ModelTimes = [new ModelTimes("*", TimeSpread.Between(TimeSpan.Zero, TimeSpan.FromSeconds(20)), TimeSpread.LogNormal(TimeSpan.FromSeconds(20), 0.3))],
                Speed = 10,
                Seed = seed,
                Faults = FaultScript.Random(seed, FaultyShare),
                RecordRequests = false,
            },
            TestContext.Current.CancellationToken);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = Connections }) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new QueueClient(http, new QueueClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Token = Service.Token,
            MaxPollsPerSecond = 2000,
            Deadline = TimeSpan.FromMinutes(10),
            Journal = journal,
        });
        var options = new RunManyOptions { MaxConcurrency = jobs };
        await foreach (var outcome in client.RunManyAsync(EmulatedService.Requests(jobs), options, TestContext.Current.CancellationToken)) Counts.Add(outcome);
        Polls = (emulator.RequestsOf(ServiceCall.Status) + emulator.RequestsOf(ServiceCall.Result)) / (double)Math.Max(1, Counts.Succeeded);
        Faults = emulator.InjectedFaults;
        Counts.Check(emulator, jobs);
    }

    public override string ToString() =>
        $"seed {seed}: {Counts.Succeeded} succeeded, {Counts.Unknown} unknown, {Counts.Refused} refused, {Counts.Lost.Count} lost; {Polls:0.00} polls a job, {Faults} faulty answers";
}
