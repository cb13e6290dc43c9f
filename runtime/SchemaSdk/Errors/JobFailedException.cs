using System.Text.Json;

namespace SchemaSdk;

/// <summary>The job ran and failed.</summary>
public sealed class JobFailedException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The service's error text, whatever shape it came in; or null when it gave none.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The whole answer.</summary>
    public JsonElement RawJson { get; init; }
}
