namespace SchemaSdk;

/// <summary>A file could not be downloaded, or its address is refused. Nothing is left in the folder.</summary>
public sealed class DownloadException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The HTTP status of the answer, or null when there was none.</summary>
    public int? StatusCode { get; init; }
}
