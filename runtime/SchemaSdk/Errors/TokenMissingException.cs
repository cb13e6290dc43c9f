namespace SchemaSdk;

/// <summary>There is no API token, or what was given cannot be one. Nothing was sent.</summary>
public sealed class TokenMissingException(string message, Exception? innerException = null)
    : QueueException(message, innerException);
