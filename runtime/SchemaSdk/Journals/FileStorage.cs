using Microsoft.Win32.SafeHandles;

namespace SchemaSdk.Journals;

/// <summary>A file of the system, written without any buffer of ours.</summary>
internal sealed class FileStorage(SafeFileHandle handle) : IJournalStorage
{
    public void Write(ReadOnlySpan<byte> bytes, long position)
    {
        try
        {
            RandomAccess.Write(handle, bytes, position);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // How .NET reports that the file system or a limit of the process lets the file grow no further.
            throw new IOException("The file may not grow any further.", e);
        }
    }

    public void Flush() => RandomAccess.FlushToDisk(handle);

    public void SetLength(long length) => RandomAccess.SetLength(handle, length);

    public void Dispose() => handle.Dispose();
}
