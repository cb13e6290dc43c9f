namespace SchemaSdk.Downloads;

/// <summary>The file extension of a media type, for addresses that have none.</summary>
internal static class FileExtensions
{
    public static string Of(string? mediaType) => mediaType?.ToLowerInvariant() switch
    {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/webp" => ".webp",
        "image/gif" => ".gif",
        "image/svg+xml" => ".svg",
        "video/mp4" => ".mp4",
        "video/webm" => ".webm",
        "video/quicktime" => ".mov",
        "audio/mpeg" => ".mp3",
        "audio/wav" or "audio/x-wav" => ".wav",
        "text/plain" => ".txt",
        "application/json" => ".json",
        "model/gltf-binary" => ".glb",
        _ => "",
    };
}
