using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Tests.Support;

/// <summary>The emulator with the model of <see cref="PictureRequest"/>, fast, and a client of it.</summary>
public sealed class EmulatedService : IAsyncDisposable
{
    private EmulatedService(QueueEmulator emulator, QueueClient client) => (Emulator, Client) = (emulator, client);

    public QueueEmulator Emulator { get; }

    public QueueClient Client { get; }

    public static async Task<EmulatedService> StartAsync(
        FaultScript? faults = null, TimeSpan? runTime = null, Action<QueueClientOptions>? configure = null, bool recordsRequests = true)
    {
        var emulator = await QueueEmulator.StartAsync(
            new EmulatorOptions
            {
                Models = [new EmulatedModel(PictureModel.Instance.Id, """{ "type": "object", "properties": { "prompt": { "type": "string" } } }""")],
                QueueTime = TimeSpan.Zero,
                RunTime = runTime ?? TimeSpan.FromMilliseconds(50),
                Faults = faults,
                RecordRequests = recordsRequests,
            },
            TestContext.Current.CancellationToken);
        var options = new QueueClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Token = Service.Token,
            PollInterval = TimeSpan.FromMilliseconds(10),
            MaxPollInterval = TimeSpan.FromMilliseconds(200),
            MaxPollsPerSecond = double.PositiveInfinity,
            Deadline = TimeSpan.FromSeconds(60),
        };
        configure?.Invoke(options);
        return new EmulatedService(emulator, new QueueClient(options));
    }

    /// <summary>So many requests with different prompts.</summary>
    public static IEnumerable<PictureRequest> Requests(int count) => Enumerable.Range(0, count).Select(number => new PictureRequest { Prompt = $"cat {number}" });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
