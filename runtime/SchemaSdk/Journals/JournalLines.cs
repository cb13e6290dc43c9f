namespace SchemaSdk.Journals;

/// <summary>Walks the lines of a journal; what stands behind the last end of a line is torn, and left out.</summary>
internal static class JournalLines
{
    private const int BufferSize = 64 * 1024;

    /// <param name="stream">The journal, at its beginning.</param>
    /// <returns>Each line without its end, and where the next one begins; the line is valid until the next step.</returns>
    public static IEnumerable<(ReadOnlyMemory<byte> Line, long End)> Read(Stream stream)
    {
        var buffer = new byte[BufferSize];
        int head = 0, searched = 0, filled = 0;
        var position = 0L;
        while (true)
        {
            var found = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var end = searched + found;
                position += end + 1 - head;
                yield return (buffer.AsMemory(head, end - head), position);
                head = searched = end + 1;
                continue;
            }

            filled -= head;
            Buffer.BlockCopy(buffer, head, buffer, 0, filled);
            (head, searched) = (0, filled);
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) yield break;
            filled += read;
        }
    }
}
