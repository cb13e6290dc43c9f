namespace SchemaSdk.Tests.Killed;

/// <summary>Accepts made-up jobs, finishes every other one, and compacts the journal all the while, until it is killed.</summary>
internal static class Compacting
{
    public static async Task RunAsync(string path)
    {
        await using var journal = FileJobJournal.Open(path);
        await Task.WhenAll(AppendAsync(journal), AppendAsync(journal), CompactAsync(journal));
    }

    private static async Task AppendAsync(FileJobJournal journal)
    {
        for (var isKept = true; ; isKept = !isKept)
        {
            var id = Guid.NewGuid();
            await journal.AppendAsync(Entries.Of(JournalEvent.Submitting, id));
            await journal.AppendAsync(Entries.Of(JournalEvent.Accepted, id, $"request-{id}"));
            if (isKept) Said.Line(id.ToString());
            else await journal.AppendAsync(Entries.Of(JournalEvent.Finished, id, $"request-{id}"));
        }
    }

    private static async Task CompactAsync(FileJobJournal journal)
    {
        while (true) await journal.CompactAsync();
    }
}
