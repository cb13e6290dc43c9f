using System.Text.Json;
using SchemaSdk.Emulator;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>Calls a finished job and seconds from its end to its result, counted by the emulator over real HTTP.</summary>
public sealed record MeasuredPoll(int Jobs, double Calls, double Delay)
{
    private const string Model = "acme/measured";

    /// <summary>Jobs one after the other in several lanes, until the time is over.</summary>
    public static async Task<MeasuredPoll> RunAsync(ModelTimes times, TimeSpan length, int lanes, Func<Uri, IRunner> start)
    {
        await using var emulator = await QueueEmulator.StartAsync(
            new EmulatorOptions { Models = [new EmulatedModel(Model, """{ "type": "object" }""")], ModelTimes = [times], Seed = 5, RecordRequests = false, Token = Service.Token },
            TestContext.Current.CancellationToken);
        using var runner = start(emulator.BaseAddress);
        var end = TimeProvider.System.GetTimestamp() + (long)(length.TotalSeconds * TimeProvider.System.TimestampFrequency);
        await Task.WhenAll(Enumerable.Range(0, lanes).Select(async lane =>
        {
            // Not all at the same moment: the lanes would end at the same moment, too.
            await Task.Delay(TimeSpan.FromSeconds(5.0 * lane / lanes), TestContext.Current.CancellationToken);
            for (var number = 0; TimeProvider.System.GetTimestamp() < end; number++)
            {
                await runner.RunAsync(Model, JsonSerializer.SerializeToElement(new Dictionary<string, int> { ["lane"] = lane, ["number"] = number }), TestContext.Current.CancellationToken);
            }
        }));
        var delays = emulator.JobTimings.Select(job => job.ResultDelay!.Value.TotalSeconds).ToArray();
        return new(delays.Length, (emulator.RequestsOf(ServiceCall.Status) + emulator.RequestsOf(ServiceCall.Result)) / (double)delays.Length, delays.Average());
    }

    /// <summary>Of polls at fixed times, looks times delay is half the time of the job, whatever the interval; less is better than any of them.</summary>
    public double Product => (Calls - 1.5) * Delay;
}
