namespace SchemaSdk.Tool;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Schemas => Path.Combine(Root, "schemas");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SchemaSdk.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds SchemaSdk.sln.");
    }
}
