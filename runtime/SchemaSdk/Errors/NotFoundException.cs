namespace SchemaSdk;

/// <summary>There is no such model, or no such request (any more).</summary>
public sealed class NotFoundException(string message, Exception? innerException = null)
    : ServiceException(message, innerException);
