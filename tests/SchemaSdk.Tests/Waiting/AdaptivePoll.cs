using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>The client as it comes, with nothing set but where to call.</summary>
public sealed class AdaptivePoll(Uri address) : IRunner
{
    private readonly QueueClient _client = new(new QueueClientOptions { BaseAddress = address, Token = Service.Token });

    public Task RunAsync(string model, JsonElement input, CancellationToken cancellationToken) => _client.RunAsync(model, input, cancellationToken: cancellationToken);

    public void Dispose() => _client.Dispose();
}
