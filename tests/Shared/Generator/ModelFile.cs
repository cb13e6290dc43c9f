namespace SchemaSdk.SourceGenerator.Support;

/// <summary>A model file that a test hands to the compiler.</summary>
/// <param name="Id">The model id that its place gives it.</param>
/// <param name="Json">What it holds.</param>
internal sealed record ModelFile(string Id, string Json)
{
    /// <summary>The folder of all model files of a test.</summary>
    public const string Folder = "/models/";

    public string Path => $"{Folder}{Id}.json";

    /// <summary>Every model file below a folder, ids as its paths give them.</summary>
    public static IReadOnlyList<ModelFile> InFolder(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           let relative = System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')
           select new ModelFile(relative[..^".json".Length], File.ReadAllText(path)),
    ];
}
