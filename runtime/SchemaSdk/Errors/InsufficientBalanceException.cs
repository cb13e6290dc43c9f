namespace SchemaSdk;

/// <summary>The account's balance does not suffice. Nothing was started.</summary>
public sealed class InsufficientBalanceException(string message, Exception? innerException = null)
    : ServiceException(message, innerException);
