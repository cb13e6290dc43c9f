namespace SchemaSdk;

/// <summary>One submit as its journal tells it.</summary>
public sealed record JournaledJob
{
    /// <summary>The same in every entry of this submit, and in <see cref="SubmitUnknownException.SubmitId"/>.</summary>
    public required Guid SubmitId { get; init; }

    /// <summary>The model.</summary>
    public required string ModelId { get; init; }

    /// <summary>The service.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>When the submit began, by the client's clock.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What became of it.</summary>
    public required JournaledState State { get; init; }

    /// <summary>The job, to be resumed; set when it was accepted, and for an unknown submit whose broken answer told the request id.</summary>
    public JobHandle? Handle { get; init; }

    /// <summary>How the job ended; null unless <see cref="State"/> is <see cref="JournaledState.Finished"/>.</summary>
    public JobState? EndState { get; init; }
}
