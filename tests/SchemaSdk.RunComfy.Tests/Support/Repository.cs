namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>Files of the repository, and those that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SchemasFolder => Path.Combine(Root, "schemas");

    public static string ModelPath(string id) => Path.Combine(SchemasFolder, id + ".json");

    /// <summary>A page of the platform as it was saved. The test is skipped where there are none.</summary>
    public static string ReadPage(string prefix)
    {
        var corpora = Environment.GetEnvironmentVariable("SCHEMASDK_CORPORA") is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared", "corpora");
        var pages = Path.Combine(corpora, "..", "pages");
        if (!Directory.Exists(pages)) Assert.Skip("The saved pages are not here; SCHEMASDK_CORPORA names the folder of corpora beside them.");
        return File.ReadAllText(Directory.GetFiles(pages, prefix + "_*.txt").Single());
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
