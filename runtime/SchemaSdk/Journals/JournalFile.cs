namespace SchemaSdk.Journals;

/// <summary>Opens a journal's file for writing, and puts its end in order.</summary>
internal static class JournalFile
{
    /// <exception cref="JournalFormatException">The file is no journal.</exception>
    public static JournalTail Open(string path)
    {
        var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        var storage = new FileStorage(handle);
        try
        {
            var length = JournalReader.Read(path).GoodLength;
            if (RandomAccess.GetLength(handle) != length) storage.SetLength(length);
            var tail = new JournalTail(storage, length);
            if (length == 0) tail.Append(JournalLine.Header);
            FolderFlush.Run(Path.GetDirectoryName(path)!);
            return tail;
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }
}
