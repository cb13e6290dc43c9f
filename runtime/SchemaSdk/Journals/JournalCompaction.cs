namespace SchemaSdk.Journals;

/// <summary>Writes what is still needed to a file beside the journal, and puts that in its place in one step.</summary>
internal static class JournalCompaction
{
    public static string TemporaryPath(string path) => path + ".tmp";

    /// <exception cref="JournalFormatException">A line cannot be read; nothing was changed.</exception>
    /// <exception cref="IOException">The new file could not be written; the journal is as it was.</exception>
    public static JournalTail Run(string path, JournalTail tail)
    {
        var contents = JournalReader.Read(path);
        contents.JobsOrThrow(path);
        var temporary = TemporaryPath(path);
        try
        {
            Write(path, temporary, contents.Ledger);
            // Windows replaces no file that is open.
            if (OperatingSystem.IsWindows()) tail.Dispose();
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        tail.Dispose();
        return JournalFile.Open(path);
    }

    private static void Write(string path, string temporary, JobLedger ledger)
    {
        using var source = JournalReader.Open(path);
        using var target = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        target.Write(JournalLine.Header);
        foreach (var (line, _) in JournalLines.Read(source).Skip(1))
        {
            if (!JournalLine.TryRead(line.Span, out var entry) || (entry is not null && IsOver(entry, ledger))) continue;
            target.Write(line.Span);
            target.WriteByte((byte)'\n');
        }

        target.Flush(flushToDisk: true);
    }

    private static bool IsOver(JournalEntry entry, JobLedger ledger) =>
        ledger.IdOf(entry) is not { } id
        || ledger.StateOf(id) is JournaledState.Finished or JournaledState.Rejected or JournaledState.Unsent;
}
