namespace SchemaSdk.TestSupport;

/// <summary>Where the sources are, and what may lie beside them. Compiled into every test project.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SchemasFolder => Path.Combine(Root, "schemas");

    public static string ModelPath(string id) => Path.Combine(SchemasFolder, id + ".json");

    /// <summary>The folder of one corpus. The test that asks for an absent one is skipped.</summary>
    public static string Corpus(string name) => Required(Path.Combine(Corpora, name), $"the corpus '{name}'");

    /// <summary>A page of the platform as it was saved. The test that asks for an absent one is skipped.</summary>
    public static string ReadPage(string prefix)
    {
        var pages = Required(Path.Combine(Corpora, "..", "pages"), "the saved pages");
        return File.ReadAllText(Directory.GetFiles(pages, prefix + "_*.txt").Single());
    }

    private static string Corpora => Environment.GetEnvironmentVariable("SCHEMASDK_CORPORA") is { Length: > 0 } named
        ? named
        : Path.Combine(Root, "..", "shared", "corpora");

    private static string Required(string folder, string what)
    {
        if (!Directory.Exists(folder))
            Assert.Skip($"Without {what}: neither at ../shared, nor where SCHEMASDK_CORPORA names the folder of corpora.");
        return Path.GetFullPath(folder);
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
