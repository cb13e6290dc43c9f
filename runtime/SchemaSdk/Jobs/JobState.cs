namespace SchemaSdk;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>A state that this library does not know; the job counts as not finished.</summary>
    Unknown,

    /// <summary>Waiting for its turn; it can still be cancelled.</summary>
    Queued,

    /// <summary>At work; it can no longer be cancelled.</summary>
    Running,

    /// <summary>Ended. Only the result says whether it succeeded.</summary>
    Completed,

    /// <summary>Ended without an output.</summary>
    Failed,

    /// <summary>Cancelled before it ran.</summary>
    Cancelled,
}
