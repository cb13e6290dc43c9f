namespace SchemaSdk.Journals;

/// <summary>What a journal's file holds.</summary>
/// <param name="Ledger">The jobs that its lines tell.</param>
/// <param name="GoodLength">Up to where it is whole, in bytes; what follows is the torn end of a write that was broken off. 0 for a new file.</param>
/// <param name="DamagedLine">The first damaged line that a whole one follows, from 1; otherwise null.</param>
internal sealed record JournalContents(JobLedger Ledger, long GoodLength, int? DamagedLine)
{
    public IReadOnlyList<JournaledJob> JobsOrThrow(string path) => DamagedLine is not { } line
        ? Ledger.Jobs
        : throw new JournalFormatException($"Line {line} of the journal '{path}' cannot be read; Jobs holds what the others tell.")
        {
            Path = path,
            Line = line,
            Jobs = Ledger.Jobs,
        };
}
