using System.Reflection;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>Where the sources and what was built of them are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The runtime for net8.0, the lowest framework that it ships for.</summary>
    public static string RuntimeDll { get; } = Path.GetFullPath(Metadata("RuntimeDll"));

    /// <summary>The analyzer as it ships: one DLL.</summary>
    public static string GeneratorDll { get; } = typeof(ModelGenerator).Assembly.Location;

    /// <summary>A fact that the build wrote into this assembly.</summary>
    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value ?? "";

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SchemaSdk.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds SchemaSdk.sln.");
    }
}
