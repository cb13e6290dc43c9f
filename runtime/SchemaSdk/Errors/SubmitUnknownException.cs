namespace SchemaSdk;

/// <summary>
/// A submit may or may not have been accepted, and may be billed: the connection broke or the call was cancelled after
/// the request had begun to leave, the time ran out, or the answer could not be read. It was not sent again. Look at the
/// account's recent requests before deciding to; the service has no key that would make sending again safe.
/// </summary>
public sealed class SubmitUnknownException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    private Guid? _submitId;

    /// <summary>When the request was handed to the transport.</summary>
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What the journal calls this submit; null without a <see cref="QueueClientOptions.Journal"/>.</summary>
    public Guid? SubmitId { get => _submitId; init => _submitId = value; }

    internal void AttachSubmit(Guid submitId) => _submitId = submitId;
}
