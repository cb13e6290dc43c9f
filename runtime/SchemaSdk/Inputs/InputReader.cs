namespace SchemaSdk.Inputs;

/// <summary>Reads an input to its end or to its bound, in pieces, so that nothing is copied while it grows.</summary>
internal static class InputReader
{
    // A multiple of three, which base64 encodes without padding; short of the large object heap.
    private const int PieceLength = 3 * 21_504;

    public static async Task<UriString> ReadAsync(Stream stream, InputSource source, CancellationToken cancellationToken)
    {
        var pieces = new List<ReadOnlyMemory<byte>>();
        var type = "";
        var length = 0L;
        while (true)
        {
            var piece = new byte[PieceLength];
            var count = await stream.ReadAtLeastAsync(piece, PieceLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            if (pieces.Count == 0)
            {
                type = source.TypeOf(piece.AsSpan(0, count));
                if (Rest(stream, count) is { } whole) source.CheckLength(whole, type);
            }

            length += count;
            pieces.Add(piece.AsMemory(0, count));
            source.CheckLength(length, type, isWhole: false);
            if (count < PieceLength) return DataUriText.Of(type, pieces, length);
        }
    }

    // Some seekable files say that they are empty, and are not.
    private static long? Rest(Stream stream, int count) => stream.CanSeek && count == PieceLength ? Math.Max(count, count + stream.Length - stream.Position) : null;
}
