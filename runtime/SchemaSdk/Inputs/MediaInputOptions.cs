namespace SchemaSdk;

/// <summary>How large a file may be that is put into a request as a <c>data:</c> URI; counted in bytes of the file, which base64 makes a third longer.</summary>
/// <remarks>A file inside a request is held in memory several times over while it is sent. Larger files belong behind an <c>https</c> address.</remarks>
public sealed record MediaInputOptions
{
    /// <summary>The most that any of the bounds may be, in bytes: a longer text fits no JSON string that .NET writes.</summary>
    public const long LargestBytes = 124_000_000;

    /// <summary>The most bytes of an image; 50 MB (of 1,048,576 bytes) unless set.</summary>
    public long MaxImageBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>The most bytes of a video; 100 MB (of 1,048,576 bytes) unless set.</summary>
    public long MaxVideoBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>The most bytes of anything else; 50 MB (of 1,048,576 bytes) unless set.</summary>
    public long MaxOtherBytes { get; init; } = 50 * 1024 * 1024;

    internal (long MaxBytes, string Option) BoundOf(string mediaType)
    {
        if (mediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)) return (MaxImageBytes, nameof(MaxImageBytes));
        if (mediaType.StartsWith("video/", StringComparison.OrdinalIgnoreCase)) return (MaxVideoBytes, nameof(MaxVideoBytes));
        return (MaxOtherBytes, nameof(MaxOtherBytes));
    }

    internal void Check()
    {
        Check(MaxImageBytes, nameof(MaxImageBytes));
        Check(MaxVideoBytes, nameof(MaxVideoBytes));
        Check(MaxOtherBytes, nameof(MaxOtherBytes));
    }

    private static void Check(long bound, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bound, LargestBytes, name);
    }
}
