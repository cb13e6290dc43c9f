namespace SchemaSdk.Tests.Support;

/// <summary>Entries of made-up submits.</summary>
public static class Entries
{
    public static Uri Address { get; } = new("https://queue.example/api");

    public static JournalEntry Of(JournalEvent happened, Guid submitId, string? requestId = null, JobState? end = null) => new()
    {
        SubmitId = submitId,
        Event = happened,
        ModelId = "acme/model",
        BaseAddress = Address,
        Time = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        RequestId = requestId,
        EndState = end,
    };

    /// <summary>Writes the entries of one submit.</summary>
    public static async Task<Guid> AppendAsync(this FileJobJournal journal, string? requestId = null, JobState? end = null)
    {
        var id = Guid.NewGuid();
        await journal.AppendAsync(Of(JournalEvent.Submitting, id));
        if (requestId is not null) await journal.AppendAsync(Of(JournalEvent.Accepted, id, requestId));
        if (end is not null) await journal.AppendAsync(Of(JournalEvent.Finished, id, requestId, end));
        return id;
    }
}
