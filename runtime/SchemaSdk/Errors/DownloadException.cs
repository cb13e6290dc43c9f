namespace SchemaSdk;

/// <summary>A file could not be downloaded, or its address is refused. Nothing is left in the folder.</summary>
public sealed class DownloadException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The HTTP status of the answer, or null when there was none.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Whether the same download may well succeed a moment later.</summary>
    internal bool MayPass { get; init; }

    /// <summary>How long the server asks to wait before the next attempt, or null.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    internal override bool IsTransient => MayPass;
}
