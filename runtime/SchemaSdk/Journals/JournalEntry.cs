namespace SchemaSdk;

/// <summary>
/// One thing that happened to one submit. It holds neither the input nor the token. An application that found out what
/// became of an unknown submit may write an <see cref="JournalEvent.Accepted"/> or <see cref="JournalEvent.Unsent"/> itself.
/// </summary>
public sealed record JournalEntry
{
    /// <summary>Tells submits apart before they have a request id; null for the end of a job that was taken up by its request id or handle.</summary>
    public Guid? SubmitId { get; init; }

    /// <summary>What happened.</summary>
    public required JournalEvent Event { get; init; }

    /// <summary>The model; always set but for the end of a job that was taken up without it.</summary>
    public string? ModelId { get; init; }

    /// <summary>The service.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>When it happened, by the client's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The request id: always set for <see cref="JournalEvent.Accepted"/> and <see cref="JournalEvent.Finished"/>, and for <see cref="JournalEvent.Unknown"/> where the answer told it.</summary>
    public string? RequestId { get; init; }

    /// <summary>How the job ended, for <see cref="JournalEvent.Finished"/>; otherwise null.</summary>
    public JobState? EndState { get; init; }
}
