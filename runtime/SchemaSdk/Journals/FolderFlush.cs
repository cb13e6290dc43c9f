using System.Runtime.InteropServices;

namespace SchemaSdk.Journals;

/// <summary>Makes a file's name durable, not only what is in it. Windows does so by itself.</summary>
internal static class FolderFlush
{
    private const int ReadOnly = 0;

    /// <summary>Where the file system cannot, nothing happens.</summary>
    public static void Run(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0) return;
        _ = Flush(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Flush(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
