namespace SchemaSdk;

/// <summary>The journal is open for writing already, in this process or another. Reading it needs no lock, see <see cref="FileJobJournal.Read"/>.</summary>
public sealed class JournalLockedException(string message, Exception? innerException = null) : IOException(message, innerException)
{
    /// <summary>The journal's file.</summary>
    public required string Path { get; init; }
}
