namespace SchemaSdk;

/// <summary>The service asks to slow down; see <see cref="ServiceException.RetryAfter"/>. A submit was not started.</summary>
public sealed class TooManyRequestsException(string message, Exception? innerException = null)
    : ServiceException(message, innerException);
