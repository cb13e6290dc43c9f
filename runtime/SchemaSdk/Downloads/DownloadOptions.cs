namespace SchemaSdk;

/// <summary>How one download is made.</summary>
public sealed record DownloadOptions
{
    /// <summary>The most bytes that are saved, counted after decompression; 2 GiB unless set. A larger file is refused as soon as its size is known.</summary>
    public long MaxBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Told of the bytes received: when they begin to arrive, at most ten times a second after that, and at the end.</summary>
    public IProgress<DownloadProgress>? Progress { get; init; }

    /// <summary>The name to save under, cleaned like a name from an address; null for the name in the address.</summary>
    public string? FileName { get; init; }

    /// <summary>
    /// How often in a row a download that gets no further is tried again: after a broken connection, 408, 429 or 5xx; three times
    /// unless set, at most 100.
    /// </summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>How long the download may take, its retries included; one hour unless set. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromHours(1);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRetries, 100);
        if (Deadline == Timeout.InfiniteTimeSpan) return;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Deadline, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Deadline, TimeSpan.FromMilliseconds(int.MaxValue));
    }
}
