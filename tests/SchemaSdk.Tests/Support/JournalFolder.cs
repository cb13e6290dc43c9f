namespace SchemaSdk.Tests.Support;

/// <summary>A folder for one test's journal.</summary>
public sealed class JournalFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("schemasdk-journal-");

    public string JournalPath => Path.Combine(_folder.FullName, "jobs.journal");

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
