using SchemaSdk.Journals;

namespace SchemaSdk.Tests.Support;

/// <summary>A file in memory that holds so many bytes and no more, that counts its flushes, and whose flushes may take time.</summary>
internal sealed class BreakableStorage : IJournalStorage
{
    private readonly MemoryStream _content = new();

    public long Capacity { get; set; } = long.MaxValue;

    public bool FailsToFlush { get; set; }

    public bool FailsToTruncate { get; set; }

    public int Flushes { get; private set; }

    public ManualResetEventSlim MayFlush { get; } = new(initialState: true);

    public string Content => System.Text.Encoding.UTF8.GetString(_content.ToArray());

    public void Write(ReadOnlySpan<byte> bytes, long position)
    {
        var fits = (int)Math.Min(bytes.Length, Capacity - position);
        _content.Position = position;
        _content.Write(bytes[..fits]);
        if (fits < bytes.Length) throw new IOException("No space left on device");
    }

    public void Flush()
    {
        MayFlush.Wait(TestContext.Current.CancellationToken);
        Flushes++;
        if (FailsToFlush) throw new IOException("Input/output error");
    }

    public void SetLength(long length)
    {
        if (FailsToTruncate) throw new IOException("Input/output error");
        _content.SetLength(length);
    }

    public void Dispose() => MayFlush.Dispose();
}
