namespace SchemaSdk.Tests.Killed;

/// <summary>Holds the journal, with one job in it, until it is killed or its input ends.</summary>
internal static class Holding
{
    public static async Task RunAsync(string path)
    {
        await using var journal = FileJobJournal.Open(path);
        await journal.AppendAsync(Entries.Of(JournalEvent.Submitting, Guid.NewGuid()));
        Said.Line("held");
        await Console.In.ReadLineAsync();
    }
}
