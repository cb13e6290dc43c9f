namespace SchemaSdk.Emulator.Models;

/// <summary>Finds the model files below a folder and reads them. The id is the path below the folder without <c>.json</c>.</summary>
internal static class ModelFolder
{
    public static async Task<List<(string Source, ModelFile File)>> ReadAsync(string folder, CancellationToken ct)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The schemas folder {folder} does not exist.");

        var files = new List<(string, ModelFile)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var below = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (IsBuildOutput(below))
                continue;

            var text = await File.ReadAllTextAsync(path, ct).ConfigureAwait(false);
            files.Add((path, ModelFile.Parse(path, below[..^".json".Length], text)));
        }

        return files;
    }

    private static bool IsBuildOutput(string below) =>
        below.Split('/')[..^1].Any(segment => segment is "bin" or "obj");
}
