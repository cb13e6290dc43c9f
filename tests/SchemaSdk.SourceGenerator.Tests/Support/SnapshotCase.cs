namespace SchemaSdk.SourceGenerator.Support;

/// <summary>The cases of the snapshots: the models that ship, and each folder below <c>Snapshots</c> that holds model files.</summary>
internal static class SnapshotCase
{
    /// <summary>Model ids by case.</summary>
    public static readonly IReadOnlyDictionary<string, string> Shipped = new Dictionary<string, string>
    {
        ["Seedream4_0Sequential"] = "bytedance/seedream-4-0/sequential",
        ["Seedream4_0TextToImage"] = "bytedance/seedream-4-0/text-to-image",
        ["Seedream4_5Sequential"] = "bytedance/seedream-4-5/sequential",
        ["Seedream5LiteTextToImage"] = "bytedance/seedream-5/lite/text-to-image",
    };

    public static string ShippedModels { get; } = Path.Combine(Repository.Root, "schemas");

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Shipped.Keys,
        .. Directory.EnumerateDirectories(Snapshot.Folder)
            .Where(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<ModelFile> Files(string name) => Shipped.TryGetValue(name, out var id)
        ? [new ModelFile(id, File.ReadAllText(Path.Combine(ShippedModels, id + ".json")))]
        : ModelFile.InFolder(Path.Combine(Snapshot.Folder, name));

    /// <summary>The files of all cases, each below a folder of its case's name so that no two meet.</summary>
    public static IEnumerable<ModelFile> AllFiles() =>
        from name in Names from file in Files(name) select file with { Id = $"{name}/{file.Id.Replace('/', '-')}" };
}
