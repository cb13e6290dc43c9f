namespace SchemaSdk.Inputs;

/// <summary>Media types and the endings of file names that go with them.</summary>
internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    // Of several endings the first is given to a file; of several types the first is taken from an ending.
    private static readonly (string Ending, string Type)[] Known =
    [
        (".png", "image/png"),
        (".jpg", "image/jpeg"),
        (".jpeg", "image/jpeg"),
        (".jpg", "image/jpg"),
        (".webp", "image/webp"),
        (".gif", "image/gif"),
        (".bmp", "image/bmp"),
        (".avif", "image/avif"),
        (".heic", "image/heic"),
        (".heif", "image/heif"),
        (".tif", "image/tiff"),
        (".tiff", "image/tiff"),
        (".svg", "image/svg+xml"),
        (".mp4", "video/mp4"),
        (".m4v", "video/mp4"),
        (".webm", "video/webm"),
        (".mov", "video/quicktime"),
        (".mkv", "video/x-matroska"),
        (".avi", "video/x-msvideo"),
        (".mpeg", "video/mpeg"),
        (".mpg", "video/mpeg"),
        (".wav", "audio/wav"),
        (".wav", "audio/x-wav"),
        (".wav", "audio/wave"),
        (".mp3", "audio/mpeg"),
        (".m4a", "audio/mp4"),
        (".aac", "audio/aac"),
        (".ogg", "audio/ogg"),
        (".opus", "audio/ogg"),
        (".flac", "audio/flac"),
        (".txt", "text/plain"),
        (".json", "application/json"),
        (".pdf", "application/pdf"),
        (".zip", "application/zip"),
        (".glb", "model/gltf-binary"),
    ];

    /// <summary>The type of a file's name, or null.</summary>
    public static string? OfName(string name)
    {
        var ending = Path.GetExtension(name);
        return Array.Find(Known, known => known.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase)).Type;
    }

    /// <summary>The ending of a file of that type; empty where none is known.</summary>
    public static string ExtensionOf(string? type) =>
        Array.Find(Known, known => known.Type.Equals(type, StringComparison.OrdinalIgnoreCase)).Ending ?? "";

    /// <summary>Whether the text is a type with nothing in it that would mean something else in a <c>data:</c> URI.</summary>
    public static bool IsType(string text)
    {
        var parts = text.Split(';');
        return parts[0].Split('/') is [var type, var subtype] && IsToken(type) && IsToken(subtype)
            && parts.Skip(1).All(parameter => parameter.Split('=') is [var name, var value] && IsToken(name) && IsToken(value));
    }

    private static bool IsToken(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '!' or '$' or '&' or '-' or '_' or '.' or '+');
}
