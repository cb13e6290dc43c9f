namespace SchemaSdk;

/// <summary>There is no result yet.</summary>
public sealed class JobNotFinishedException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>What the service said of the job in place of a result, or null.</summary>
    public JobStatus? Status { get; init; }
}
