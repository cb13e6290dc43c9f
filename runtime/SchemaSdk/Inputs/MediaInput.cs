using SchemaSdk.Inputs;

namespace SchemaSdk;

/// <summary>
/// Makes <c>data:</c> URIs of pictures, videos and other files, for the URI members of a request; the alternative to an
/// <c>https</c> address where a file lies nowhere on the web.
/// </summary>
/// <remarks>
/// Where no media type is given, the leading bytes tell it, then the file's name; otherwise it is
/// <c>application/octet-stream</c>. A file that is too large for a request is refused, see <see cref="MediaInputOptions"/>.
/// </remarks>
public static class MediaInput
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="mediaType">Such as <c>image/png</c>; null to have it told by the content, then by the name.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InputTooLargeException">The file has more bytes than its kind may have.</exception>
    /// <exception cref="ArgumentException">The media type is none, or the file is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static async Task<UriString> FromFileAsync(
        string path, string? mediaType = null, MediaInputOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var source = new InputSource(mediaType, path, options);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            return await InputReader.ReadAsync(file, source, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes bytes.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="mediaType">Such as <c>image/png</c>; null to have it told by the content.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="InputTooLargeException">There are more bytes than the kind may have.</exception>
    /// <exception cref="ArgumentException">The media type is none, or there are no bytes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public static UriString FromBytes(ReadOnlyMemory<byte> bytes, string? mediaType = null, MediaInputOptions? options = null)
    {
        var source = new InputSource(mediaType, name: null, options);
        var type = source.TypeOf(bytes.Span);
        source.CheckLength(bytes.Length, type);
        return DataUriText.Of(type, [bytes], bytes.Length);
    }

    /// <summary>Reads a stream from where it stands to its end; it need not be seekable, and stays open.</summary>
    /// <param name="stream">The content of the file.</param>
    /// <param name="mediaType">Such as <c>image/png</c>; null to have it told by the content.</param>
    /// <param name="options">The bounds; null for the defaults. No more than the bound is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InputTooLargeException">The stream has more bytes than the kind may have.</exception>
    /// <exception cref="ArgumentException">The media type is none, or the stream is at its end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<UriString> FromStreamAsync(
        Stream stream, string? mediaType = null, MediaInputOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return await InputReader.ReadAsync(stream, new InputSource(mediaType, name: null, options), cancellationToken).ConfigureAwait(false);
    }
}
