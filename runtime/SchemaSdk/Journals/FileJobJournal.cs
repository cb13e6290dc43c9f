using SchemaSdk.Journals;

namespace SchemaSdk;

/// <summary>
/// A journal in a file: one line of JSON an entry, only ever added to. An entry is flushed to the disk before its call goes
/// on; entries of concurrent calls share their flushes. One journal at a time may have the file open for writing; anybody
/// may <see cref="Read"/> it meanwhile.
/// </summary>
/// <remarks>
/// The lock is one of the system, on a file of the same name with <c>.lock</c> behind it, which stays. It ends with the
/// process, however that ends. Network file systems may not keep such locks.
/// </remarks>
public sealed class FileJobJournal : IJobJournal, IAsyncDisposable
{
    private readonly FileStream _lock;
    private readonly JournalWriter _writer;

    private FileJobJournal(string path, FileStream held, JournalWriter writer) => (FilePath, _lock, _writer) = (path, held, writer);

    /// <summary>The whole path of the file.</summary>
    public string FilePath { get; }

    /// <summary>Opens a journal for writing. A file and its folder are made if need be; the torn end of a write that was broken off is cut away.</summary>
    /// <exception cref="JournalLockedException">The journal is open already, in this process or another.</exception>
    /// <exception cref="JournalFormatException">The file is no journal; it was left as it is.</exception>
    /// <exception cref="IOException">The file cannot be made, read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written, or is a folder.</exception>
    public static FileJobJournal Open(string path)
    {
        var file = WholePath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var held = JournalLock.Take(file);
        try
        {
            var journal = new FileJobJournal(file, held, new JournalWriter(JournalFile.Open(file)));
            File.Delete(JournalCompaction.TemporaryPath(file));
            return journal;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Lists the submits of a journal in the order in which they began; needs no lock, and changes nothing.</summary>
    /// <exception cref="JournalFormatException">The file is no journal, or a line in its middle cannot be read; the exception holds what the others tell.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<JournaledJob> Read(string path)
    {
        var file = WholePath(path);
        return JournalReader.Read(file).JobsOrThrow(file);
    }

    /// <summary>Lists the submits of this journal in the order in which they began; see <see cref="Read"/>.</summary>
    public IReadOnlyList<JournaledJob> ReadJobs() => Read(FilePath);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The entry lacks what its event needs.</exception>
    /// <exception cref="IOException">The entry could not be written (the disk is full, for instance); earlier ones are whole.</exception>
    /// <exception cref="ObjectDisposedException">The journal was closed.</exception>
    public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (JournalEntryCheck.Problem(entry) is { } problem) throw new ArgumentException(problem, nameof(entry));
        return _writer.AppendAsync(JournalLine.Write(entry), cancellationToken);
    }

    /// <summary>
    /// Drops all submits that are over (finished, rejected, unsent) from the file. The shorter file takes the place of the old
    /// one in one step; calls that append meanwhile wait.
    /// </summary>
    /// <param name="cancellationToken">Gives up before it has begun.</param>
    /// <exception cref="JournalFormatException">A line cannot be read; nothing was changed.</exception>
    /// <exception cref="IOException">The shorter file could not be written; no entry is lost. The journal may have to be opened anew.</exception>
    public Task CompactAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => _writer.ReplaceAsync(tail => JournalCompaction.Run(FilePath, tail), cancellationToken), cancellationToken);

    /// <summary>Writes what still waits, closes the file and gives up the lock.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _lock.DisposeAsync().ConfigureAwait(false);
    }

    // Two names of one file must meet at one lock.
    private static string WholePath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Path.GetFullPath(path);
        return new FileInfo(file).LinkTarget is null ? file : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
    }
}
