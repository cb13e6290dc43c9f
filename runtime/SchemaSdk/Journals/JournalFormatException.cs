namespace SchemaSdk;

/// <summary>A file is no journal, or a line in the middle of a journal cannot be read. The file was left as it is.</summary>
public sealed class JournalFormatException(string message, Exception? innerException = null) : FormatException(message, innerException)
{
    /// <summary>The journal's file.</summary>
    public required string Path { get; init; }

    /// <summary>The first line that cannot be read, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>What all the other lines tell; empty when the file is no journal.</summary>
    public IReadOnlyList<JournaledJob> Jobs { get; init; } = [];
}
