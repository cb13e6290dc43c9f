namespace SchemaSdk;

/// <summary>A file has more bytes than are put into a request, see <see cref="MediaInputOptions"/>. Nothing was sent; an <c>https</c> address of the file is the way out.</summary>
public sealed class InputTooLargeException(string message, Exception? innerException = null) : QueueException(message, innerException)
{
    /// <summary>The bytes of the input, or null where only the bound was read of it.</summary>
    public long? Length { get; init; }

    /// <summary>The bound that it is over, in bytes.</summary>
    public long MaxBytes { get; init; }
}
