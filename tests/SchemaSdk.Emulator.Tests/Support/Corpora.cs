namespace SchemaSdk.Emulator.Tests.Support;

/// <summary>Real schemas that lie beside the repository, or where SCHEMASDK_CORPORA says.</summary>
internal static class Corpora
{
    /// <summary>The folder of one corpus; the test that asks for an absent one is skipped.</summary>
    public static string Require(string name)
    {
        var root = Environment.GetEnvironmentVariable("SCHEMASDK_CORPORA") ?? Path.Combine(RepositoryRoot(), "../shared/corpora");
        var folder = Path.GetFullPath(Path.Combine(root, name));
        if (!Directory.Exists(folder))
            Assert.Skip($"The corpus {name} is neither at ../shared/corpora nor where SCHEMASDK_CORPORA says.");
        return folder;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SchemaSdk.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
