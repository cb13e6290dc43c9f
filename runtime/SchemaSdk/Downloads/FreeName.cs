namespace SchemaSdk.Downloads;

/// <summary>Moves a finished file to the first name that is free; never over another file.</summary>
internal static class FreeName
{
    public static string Move(string temporary, string folder, string name)
    {
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, number == 1
                ? name
                : $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
            if (Path.Exists(path)) continue;
            try
            {
                File.Move(temporary, path, overwrite: false);
                return path;
            }
            catch (IOException) when (Path.Exists(path))
            {
                // Somebody took the name in between.
            }
        }
    }
}
