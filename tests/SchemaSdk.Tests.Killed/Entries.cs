namespace SchemaSdk.Tests.Killed;

/// <summary>Entries of made-up submits.</summary>
internal static class Entries
{
    public static JournalEntry Of(JournalEvent happened, Guid submitId, string? requestId = null) => new()
    {
        SubmitId = submitId,
        Event = happened,
        ModelId = "acme/model",
        BaseAddress = new Uri("https://queue.example"),
        Time = TimeProvider.System.GetUtcNow(),
        RequestId = requestId,
        EndState = happened == JournalEvent.Finished ? JobState.Completed : null,
    };
}
