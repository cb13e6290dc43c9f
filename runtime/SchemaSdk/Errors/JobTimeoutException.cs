namespace SchemaSdk;

/// <summary>The deadline passed before the job had ended. The job may still be running and may be billed; wait again with its request id.</summary>
public sealed class JobTimeoutException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The last status that was seen, or null.</summary>
    public JobStatus? LastStatus { get; init; }
}
