namespace SchemaSdk.Tests.Killed;

/// <summary>Accepts made-up jobs until the journal can grow no more, and tells each that it was promised.</summary>
internal static class Filling
{
    private const int MostJobs = 100_000;

    public static async Task RunAsync(string path)
    {
        await using var journal = FileJobJournal.Open(path);
        try
        {
            for (var number = 0; number < MostJobs; number++)
            {
                var id = Guid.NewGuid();
                await journal.AppendAsync(Entries.Of(JournalEvent.Submitting, id));
                await journal.AppendAsync(Entries.Of(JournalEvent.Accepted, id, $"request-{id}"));
                Said.Line(id.ToString());
            }
        }
        catch (IOException e)
        {
            Said.Line($"full: {e.GetType().Name}");
        }
    }
}
