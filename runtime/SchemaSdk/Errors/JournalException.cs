namespace SchemaSdk;

/// <summary>
/// The journal could not be written. With a <see cref="Handle"/>: the service accepted the job, which runs and is billed,
/// but the journal does not say so; keep the handle. Without: nothing was sent.
/// </summary>
public sealed class JournalException(string message, Exception? innerException = null) : QueueException(message, innerException)
{
    /// <summary>The accepted job; null when nothing was sent.</summary>
    public JobHandle? Handle { get; init; }

    /// <summary>What the journal calls this submit.</summary>
    public Guid SubmitId { get; init; }
}
