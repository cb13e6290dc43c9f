using Microsoft.CodeAnalysis;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>What a net8.0 project that calls models compiles against. The runtime's own build has put the targeting pack where it is looked for.</summary>
internal static class ReferenceAssemblies
{
    public static IReadOnlyList<MetadataReference> Net80WithRuntime { get; } =
        [.. Directory.EnumerateFiles(FindPack(), "*.dll").Append(BuiltFiles.RuntimeDll).Select(path => MetadataReference.CreateFromFile(path))];

    private static string FindPack()
    {
        string[] homes =
        [
            Path.Combine(BuiltFiles.Metadata("PackageRoot"), "microsoft.netcore.app.ref"),
            Path.Combine(BuiltFiles.Metadata("TargetingPackRoot"), "Microsoft.NETCore.App.Ref"),
        ];
        var packs =
            from home in homes.Where(Directory.Exists)
            from version in Directory.EnumerateDirectories(home, "8.*")
            select Path.Combine(version, "ref", "net8.0");
        return packs.FirstOrDefault(Directory.Exists)
            ?? throw new DirectoryNotFoundException("The targeting pack of net8.0 is not here; building runtime/SchemaSdk restores it.");
    }
}
