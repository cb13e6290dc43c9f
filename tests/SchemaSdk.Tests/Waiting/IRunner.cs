using System.Text.Json;

namespace SchemaSdk.Tests.Waiting;

/// <summary>Runs a job to its result, in one way or another.</summary>
public interface IRunner : IDisposable
{
    Task RunAsync(string model, JsonElement input, CancellationToken cancellationToken);
}
