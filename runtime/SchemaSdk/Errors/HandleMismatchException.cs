namespace SchemaSdk;

/// <summary>A job cannot be resumed this way: its handle names another model or another base address. Nothing was read or sent.</summary>
public sealed class HandleMismatchException(string message, string? paramName = null) : ArgumentException(message, paramName)
{
    /// <summary>The handle that was given.</summary>
    public required JobHandle Handle { get; init; }
}
