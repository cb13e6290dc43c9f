namespace SchemaSdk.Generation;

/// <summary>Where the sources and the corpora are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of corpora: <c>SCHEMASDK_CORPORA</c>, else beside the repository. The test is skipped without it.</summary>
    public static string Corpus(string name)
    {
        var corpora = Environment.GetEnvironmentVariable("SCHEMASDK_CORPORA") is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared", "corpora");
        var folder = Path.Combine(corpora, name);
        if (!Directory.Exists(folder)) Assert.Skip($"The corpus '{name}' is not here; SCHEMASDK_CORPORA names the folder of corpora.");
        return folder;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SchemaSdk.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds SchemaSdk.sln.");
    }
}
