namespace SchemaSdk;

/// <summary>The service refuses the input; <see cref="ServiceException.Detail"/> says why. Nothing was started.</summary>
public sealed class InputRejectedException(string message, Exception? innerException = null)
    : ServiceException(message, innerException);
