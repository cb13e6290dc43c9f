using System.Reflection;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>Where what was built of the sources is.</summary>
internal static class BuiltFiles
{
    /// <summary>The runtime for net8.0, the lowest framework that it ships for.</summary>
    public static string RuntimeDll { get; } = Path.GetFullPath(Metadata("RuntimeDll"));

    /// <summary>The analyzer as it ships: one DLL.</summary>
    public static string GeneratorDll { get; } = typeof(ModelGenerator).Assembly.Location;

    /// <summary>A fact that the build wrote into this assembly.</summary>
    public static string Metadata(string key) => typeof(BuiltFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value ?? "";
}
