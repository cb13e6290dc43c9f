namespace SchemaSdk.Journals;

/// <summary>
/// Lets one journal at a time write to a file, by a lock of the system on a file beside it, which ends with the process. The
/// journal itself stays free for readers, and for being replaced.
/// </summary>
internal static class JournalLock
{
    private const int WindowsSharingViolation = 32;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <exception cref="JournalLockedException">Somebody else holds the lock.</exception>
    public static FileStream Take(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(e))
        {
            throw new JournalLockedException($"The journal '{path}' is open for writing already, in this process or another.", e) { Path = path };
        }
    }

    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) == WindowsSharingViolation
        : failure.HResult is LinuxWouldBlock or MacWouldBlock;
}
