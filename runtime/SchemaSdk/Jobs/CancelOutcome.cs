namespace SchemaSdk;

/// <summary>What came of asking the service to cancel a job.</summary>
public enum CancelOutcome
{
    /// <summary>Whether it was cancelled is not known: there was no answer, or it could not be read. The status tells later.</summary>
    Unknown,

    /// <summary>The job was still queued and is cancelled.</summary>
    Cancelled,

    /// <summary>The job is running, and is billed, or has ended already.</summary>
    NotCancellable,
}
