using SchemaSdk.Emulator;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>An emulator of the shipped models and a client of it.</summary>
internal sealed class Session : IAsyncDisposable
{
    public const string Token = "secret-token-4be1";

    private Session(QueueEmulator emulator)
    {
        Emulator = emulator;
        Client = NewClient();
    }

    public QueueEmulator Emulator { get; }

    public QueueClient Client { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The model ids of the submits that arrived, in order.</summary>
    public IReadOnlyList<string> Submits =>
        [.. Emulator.Received.Where(call => call.Method == "POST" && call.Path.StartsWith("/v1/models/", StringComparison.Ordinal)).Select(call => call.Path["/v1/models/".Length..])];

    /// <summary>Jobs on a clock that stands still until it is moved; without one they take milliseconds.</summary>
    public static async Task<Session> StartAsync(TimeProvider? clock = null) => new(await QueueEmulator.StartAsync(
        new EmulatorOptions
        {
            SchemasFolder = Repository.SchemasFolder,
            Token = Token,
            TimeProvider = clock ?? TimeProvider.System,
            Speed = clock is null ? 200 : 1,
        },
        Cancellation));

    public QueueClient NewClient() => new(new QueueClientOptions
    {
        BaseAddress = Emulator.BaseAddress,
        Token = Token,
        PollInterval = TimeSpan.FromMilliseconds(5),
        MaxPollInterval = TimeSpan.FromMilliseconds(20),
        Deadline = TimeSpan.FromMinutes(1),
    });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
