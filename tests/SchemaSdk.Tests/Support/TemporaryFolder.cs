namespace SchemaSdk.Tests.Support;

/// <summary>A folder of one test, which does not exist until something is saved in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "schemasdk-" + Guid.NewGuid().ToString("N"));

    /// <summary>The names of everything in it, hidden files included.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(Path) ? [.. Directory.GetFileSystemEntries(Path).Select(p => System.IO.Path.GetFileName(p)).Order()] : [];

    public string Add(string name, byte[] content)
    {
        Directory.CreateDirectory(Path);
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
