namespace SchemaSdk;

/// <summary>The service refuses the token, or the token's account may not do this.</summary>
public sealed class TokenRejectedException(string message, Exception? innerException = null)
    : ServiceException(message, innerException);
