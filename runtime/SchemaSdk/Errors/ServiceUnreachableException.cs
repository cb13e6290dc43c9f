namespace SchemaSdk;

/// <summary>The service could not be reached, or did not answer. For a submit: the request provably never left.</summary>
public sealed class ServiceUnreachableException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    internal override bool IsTransient => true;
}
