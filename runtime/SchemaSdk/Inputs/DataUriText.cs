namespace SchemaSdk.Inputs;

/// <summary>Writes the text of a <c>data:</c> URI once, into the string that is returned.</summary>
internal static class DataUriText
{
    /// <param name="mediaType">The type at the beginning.</param>
    /// <param name="pieces">The bytes; all pieces but the last have a multiple of three.</param>
    /// <param name="length">The number of all bytes.</param>
    public static UriString Of(string mediaType, IReadOnlyList<ReadOnlyMemory<byte>> pieces, long length)
    {
        var head = $"data:{mediaType};base64,";
        return string.Create(head.Length + checked((int)((length + 2) / 3 * 4)), (head, pieces), static (text, state) =>
        {
            state.head.CopyTo(text);
            text = text[state.head.Length..];
            foreach (var piece in state.pieces)
            {
                Convert.TryToBase64Chars(piece.Span, text, out var written);
                text = text[written..];
            }
        });
    }
}
