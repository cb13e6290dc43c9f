using System.Text.Json;

namespace SchemaSdk;

/// <summary>The job was cancelled on the service. (That the caller stopped waiting is a <see cref="WaitCanceledException"/>.)</summary>
public sealed class JobCancelledException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The whole answer.</summary>
    public JsonElement RawJson { get; init; }
}
