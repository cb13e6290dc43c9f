using SchemaSdk;
using SchemaSdk.Emulator;

namespace QuickStart;

/// <summary>The platform when there is a token, otherwise the emulator in this process.</summary>
internal sealed class Service(QueueClientOptions options, QueueEmulator? emulator) : IAsyncDisposable
{
    public QueueClientOptions Options => options;

    public static async Task<Service> ChooseAsync()
    {
        if (HasToken("RUNCOMFY_API_TOKEN") || HasToken("RUNCOMFY_TOKEN"))
        {
            var platform = new QueueClientOptions();
            Console.WriteLine($"Calling {platform.BaseAddress}. This costs money.");
            return new Service(platform, emulator: null);
        }

        var emulator = await QueueEmulator.StartAsync(new() { SchemasFolder = Path.Combine(AppContext.BaseDirectory, "schemas") });
        Console.WriteLine($"RUNCOMFY_API_TOKEN is not set: calling the emulator at {emulator.BaseAddress} instead. Its pictures are test patterns.");
        return new Service(new QueueClientOptions { BaseAddress = emulator.BaseAddress, Token = "emulator" }, emulator);
    }

    public ValueTask DisposeAsync() => emulator?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static bool HasToken(string variable) => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(variable));
}
