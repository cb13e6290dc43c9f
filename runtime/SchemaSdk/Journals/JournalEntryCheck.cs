using SchemaSdk.Transport;

namespace SchemaSdk.Journals;

/// <summary>What an entry must have for its event; anything less could not be resumed.</summary>
internal static class JournalEntryCheck
{
    /// <summary>Null for an entry that has all it needs.</summary>
    public static string? Problem(JournalEntry entry)
    {
        var isEnd = entry.Event == JournalEvent.Finished;
        if (!Enum.IsDefined(entry.Event)) return "The event is none of those that there are.";
        if (!BaseAddresses.CanBeOne(entry.BaseAddress)) return "The base address cannot be one.";
        if (entry.RequestId is { } request ? !Endpoints.IsRequestId(request) : isEnd || entry.Event == JournalEvent.Accepted) return "The request id is missing, or cannot be one.";
        if (entry.ModelId is { } model ? !Endpoints.IsModelId(model) : !isEnd) return "The model id is missing, or cannot be one.";
        if (entry.SubmitId is null && !isEnd) return "The submit id is missing.";
        return isEnd && entry.EndState is null ? "The end state is missing." : null;
    }
}
