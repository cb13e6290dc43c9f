using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Files;

/// <summary>
/// Finds model files as the package's build props find them: every <c>*.json</c> below a folder, except in the folder's
/// own <c>bin</c> and <c>obj</c>.
/// </summary>
internal sealed class ModelFinder
{
    private const string Extension = ".json";

    private static readonly StringComparer PathComparer =
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly List<ModelSource> _sources = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _seen = new(PathComparer);

    /// <summary>A file that is named twice, or named and found, is taken once, where it came first.</summary>
    public static FoundModels Find(IEnumerable<string> paths)
    {
        var finder = new ModelFinder();
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) finder.AddFolder(path);
            else finder.Add(new ModelSource(path, WithoutExtension(Path.GetFileName(path))));
        }

        return new FoundModels(finder._sources, finder._problems);
    }

    private void AddFolder(string root)
    {
        var found = new List<ModelSource>();
        Walk(new DirectoryInfo(root), root == "." ? "" : root, "", [], found);
        foreach (var source in found.OrderBy(source => source.Path, StringComparer.Ordinal)) Add(source);
    }

    /// <param name="folder">Where to look.</param>
    /// <param name="shown">How the folder is called in messages.</param>
    /// <param name="id">The ids' part for the folders below the root, with a slash at its end.</param>
    /// <param name="above">The real folders on the way here: a link back to one of them is not followed.</param>
    /// <param name="found">Where files go.</param>
    private void Walk(DirectoryInfo folder, string shown, string id, IReadOnlyList<string> above, List<ModelSource> found)
    {
        try
        {
            var real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName
                ?? (above is [.., var parent] ? Path.Join(parent, folder.Name) : folder.FullName);
            real = Path.TrimEndingDirectorySeparator(real);
            if (above.Contains(real, PathComparer)) return;

            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var path = Path.Join(shown, entry.Name);
                if (entry is DirectoryInfo child)
                {
                    if (id.Length > 0 || !IsBuildOutput(child.Name)) Walk(child, path, $"{id}{child.Name}/", [.. above, real], found);
                }
                else if (entry.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(new ModelSource(path, id + WithoutExtension(entry.Name)));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(FileProblems.UnreadableAt(shown, FileProblems.ReasonOf(exception)));
        }
    }

    private void Add(ModelSource source)
    {
        if (_seen.Add(Path.GetFullPath(source.Path))) _sources.Add(source);
    }

    private static bool IsBuildOutput(string name) => name is "bin" or "obj";

    private static string WithoutExtension(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
}
