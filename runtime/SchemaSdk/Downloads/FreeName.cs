namespace SchemaSdk.Downloads;

/// <summary>Moves a finished file to the first name that is free; never over another file.</summary>
internal static class FreeName
{
    private const int FileExists = 17;
    private const int FileExistsOnWindows = unchecked((int)0x80070050);

    public static string Move(string temporary, string folder, string name)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}";
            if (TryMove(temporary, folder, candidate)) return Path.Combine(folder, candidate);
        }
    }

    private static bool TryMove(string temporary, string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (Exists(path)) return false;

        // On Unix a move looks first and renames then; of two downloads at once the later would replace the earlier file.
        var claim = Path.Combine(folder, $".{name}.claim");
        FileStream claimed;
        try
        {
            claimed = new FileStream(claim, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e.HResult is FileExists or FileExistsOnWindows)
        {
            return false;
        }

        using (claimed)
        {
            return !Exists(path) && TryMove(temporary, path);
        }
    }

    private static bool TryMove(string temporary, string path)
    {
        try
        {
            File.Move(temporary, path, overwrite: false);
            return true;
        }
        catch (IOException) when (Exists(path))
        {
            // Another program, which knows of no claims, took the name in between.
            return false;
        }
    }

    // A link that leads nowhere takes its name, too.
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
