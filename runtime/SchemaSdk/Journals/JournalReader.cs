namespace SchemaSdk.Journals;

/// <summary>Reads a journal's file, also while somebody writes to it.</summary>
internal static class JournalReader
{
    /// <exception cref="JournalFormatException">The file is no journal.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    public static JournalContents Read(string path)
    {
        using var stream = Open(path);
        var ledger = new JobLedger();
        int number = 0, damagedAtEnd = 0;
        int? damaged = null;
        var goodLength = 0L;
        foreach (var (line, end) in JournalLines.Read(stream))
        {
            number++;
            if (number == 1 && !JournalLine.Header[..^1].SequenceEqual(line.Span)) throw NoJournal(path);
            JournalEntry? entry = null;
            if (number > 1 && !JournalLine.TryRead(line.Span, out entry))
            {
                if (damagedAtEnd == 0) damagedAtEnd = number;
                continue;
            }

            if (damagedAtEnd > 0) damaged ??= damagedAtEnd;
            damagedAtEnd = 0;
            goodLength = end;
            if (entry is not null) ledger.Apply(entry);
        }

        if (number == 0 && !IsTornHeader(stream)) throw NoJournal(path);
        return new(ledger, goodLength, damaged);
    }

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static bool IsTornHeader(FileStream stream)
    {
        if (stream.Length >= JournalLine.Header.Length) return false;
        var start = new byte[stream.Length];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return JournalLine.Header.StartsWith(start.AsSpan(0, read));
    }

    private static JournalFormatException NoJournal(string path) =>
        new($"'{path}' is no journal of this version: its first line is another. It was left as it is.") { Path = path, Line = 1 };
}
