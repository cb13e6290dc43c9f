using System.Text.Json;

namespace SchemaSdk.Conformance.Suite;

/// <summary>The official JSON Schema test suite: every required group, and the documents that they refer to.</summary>
internal static class OfficialSuite
{
    private const string Server = "http://localhost:1234/";

    public static string Folder => Repository.Corpus("json-schema-test-suite");

    /// <summary>The required groups of a draft, by file and place.</summary>
    public static IReadOnlyList<SuiteGroup> Groups(SuiteDraft draft) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "tests", draft.Folder), "*.json").Order(StringComparer.Ordinal).SelectMany(path => Read(draft, path))];

    /// <summary>The documents beside the groups of a draft.</summary>
    public static IReadOnlyList<SuiteRemote> Remotes(SuiteDraft draft)
    {
        var root = Path.Combine(Folder, "remotes");
        return
        [
            .. from path in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               let name = Path.GetRelativePath(root, path).Replace('\\', '/')
               let first = name[..Math.Max(0, name.IndexOf('/', StringComparison.Ordinal))]
               where draft.RemoteFolders.Contains(IsOfOneDraft(first) ? first : "")
               from remote in SuiteRemote.Of(name, Server + name, File.ReadAllText(path))
               select remote,
        ];
    }

    private static bool IsOfOneDraft(string folder) => folder == "v1" || folder.StartsWith("draft", StringComparison.Ordinal);

    private static IEnumerable<SuiteGroup> Read(SuiteDraft draft, string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select((group, index) => new SuiteGroup(
            draft,
            Path.GetFileNameWithoutExtension(path),
            index,
            Text(group, "description"),
            group.GetProperty("schema").GetRawText(),
            [.. group.GetProperty("tests").EnumerateArray().Select(test => new SuiteCase(
                Text(test, "description"), test.GetProperty("data").GetRawText(), test.GetProperty("valid").GetBoolean()))]))];
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
