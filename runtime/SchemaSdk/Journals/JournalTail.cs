namespace SchemaSdk.Journals;

/// <summary>
/// The end of the file, where lines are added. A write that fails is taken back to the last good length; where that fails
/// too, nothing more is written until it succeeds, so that no torn line ever stands in the middle.
/// </summary>
internal sealed class JournalTail(IJournalStorage storage, long length) : IDisposable
{
    private long _length = length;
    private bool _isTorn;

    /// <summary>Adds lines with one write and one flush.</summary>
    /// <exception cref="IOException">They were not added, or may not be durable; what stood there before is whole.</exception>
    public void Append(ReadOnlySpan<byte> lines)
    {
        if (_isTorn) TakeBack();
        _isTorn = true;
        try
        {
            storage.Write(lines, _length);
            storage.Flush();
            _length += lines.Length;
            _isTorn = false;
        }
        finally
        {
            if (_isTorn) TryTakeBack();
        }
    }

    public void Dispose() => storage.Dispose();

    private void TakeBack()
    {
        storage.SetLength(_length);
        _isTorn = false;
    }

    private void TryTakeBack()
    {
        try
        {
            TakeBack();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // The next append tries again, before it writes.
        }
    }
}
