namespace SchemaSdk;

/// <summary>A request was not sent, because the batch's budget would have been exceeded.</summary>
public sealed class BudgetExceededException(string message, Exception? innerException = null) : QueueException(message, innerException);
