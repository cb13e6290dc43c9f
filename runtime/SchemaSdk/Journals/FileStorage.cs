using Microsoft.Win32.SafeHandles;

namespace SchemaSdk.Journals;

/// <summary>A file of the system, written without any buffer of ours.</summary>
internal sealed class FileStorage(SafeFileHandle handle) : IJournalStorage
{
    public void Write(ReadOnlySpan<byte> bytes, long position) => RandomAccess.Write(handle, bytes, position);

    public void Flush() => RandomAccess.FlushToDisk(handle);

    public void SetLength(long length) => RandomAccess.SetLength(handle, length);

    public void Dispose() => handle.Dispose();
}
