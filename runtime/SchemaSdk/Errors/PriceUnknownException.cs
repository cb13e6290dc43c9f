namespace SchemaSdk;

/// <summary>A batch has a price budget, and what one of its requests costs is not known. Nothing was sent for it.</summary>
public sealed class PriceUnknownException(string message, Exception? innerException = null) : QueueException(message, innerException);
