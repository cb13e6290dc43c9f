using System.IO.Compression;

namespace SchemaSdk.Downloads;

/// <summary>Undoes the compression of a body. None is asked for, but some files are stored compressed and always sent so.</summary>
internal static class BodyEncoding
{
    public static bool IsNone(HttpContent content) => content.Headers.ContentEncoding.All(IsIdentity);

    /// <exception cref="DownloadException">The encoding is not known.</exception>
    public static Stream Decode(HttpContent content, Stream body)
    {
        var encodings = content.Headers.ContentEncoding.Where(name => !IsIdentity(name)).ToArray();
        return encodings switch
        {
            [] => body,
            [var name] when Is(name, "gzip") || Is(name, "x-gzip") => new GZipStream(body, CompressionMode.Decompress),
            [var name] when Is(name, "br") => new BrotliStream(body, CompressionMode.Decompress),
            [var name] when Is(name, "deflate") => new ZLibStream(body, CompressionMode.Decompress),
            _ => throw new DownloadException("The file could not be fetched: the server sent it in an encoding that was not asked for."),
        };
    }

    private static bool IsIdentity(string name) => Is(name, "identity");

    private static bool Is(string name, string encoding) => name.Equals(encoding, StringComparison.OrdinalIgnoreCase);
}
