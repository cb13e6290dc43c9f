using System.Text;

namespace SchemaSdk.Tool;

/// <summary>A folder of a test's own, which disappears with it.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>A schema in which nothing is wrong.</summary>
    public const string Clean = """{ "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] }""";

    /// <summary>A schema with a warning.</summary>
    public const string Warned = """{ "properties": { "a": { "type": "strnig" } } }""";

    /// <summary>A schema with an info.</summary>
    public const string Noted = """{ "properties": { "a": { "type": "float" } } }""";

    /// <summary>No JSON.</summary>
    public const string Broken = "{ \"type\": \"object\",\n  oops }";

    public string Path { get; } = Directory.CreateTempSubdirectory("schemasdk-tool-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>The names of the files in a folder, in order.</summary>
    public string[] NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(this[folder]).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
