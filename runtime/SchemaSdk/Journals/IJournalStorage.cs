namespace SchemaSdk.Journals;

/// <summary>The file below a journal, as tests break it.</summary>
internal interface IJournalStorage : IDisposable
{
    void Write(ReadOnlySpan<byte> bytes, long position);

    void Flush();

    void SetLength(long length);
}
