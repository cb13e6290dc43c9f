using System.Text.Json;
using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Faults;

/// <summary>One emulator with a model for each case, so that many cases run at once and each knows its own calls.</summary>
public sealed class FaultyModels : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private FaultyModels(QueueEmulator emulator) => Emulator = emulator;

    public QueueEmulator Emulator { get; }

    public static string Model(int number) => $"acme/case-{number}/run";

    public static async Task<FaultyModels> StartAsync(int models, IEnumerable<FaultRule> rules, TimeSpan queueTime, TimeSpan runTime, int seed = 0) => new(
        await QueueEmulator.StartAsync(
            new EmulatorOptions
            {
                Models = [.. Enumerable.Range(0, models).Select(number => new EmulatedModel(Model(number), """{ "type": "object" }"""))],
                QueueTime = queueTime,
                RunTime = runTime,
                Faults = new FaultScript([.. rules], seed),
                Token = Service.Token,
            },
            TestContext.Current.CancellationToken));

    public QueueClient Client(Action<QueueClientOptions>? configure = null)
    {
        var options = new QueueClientOptions
        {
            BaseAddress = Emulator.BaseAddress,
            Token = Service.Token,
            PollInterval = TimeSpan.FromMilliseconds(20),
            MaxPollInterval = TimeSpan.FromMilliseconds(200),
            MaxPollsPerSecond = double.PositiveInfinity,
        };
        configure?.Invoke(options);
        return new QueueClient(_http, options);
    }

    public static JsonElement Input(string prompt) => JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["prompt"] = prompt });

    /// <summary>How many submits to a model reached the server, whatever became of them.</summary>
    public int SubmitsSent(int number) => Emulator.Received.Count(request => request is { Method: "POST" } && request.Path == $"/v1/models/{Model(number)}");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}
