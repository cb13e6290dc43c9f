using System.Text.Json;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Reports;

/// <summary>The place of a problem as SARIF has it.</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, Problem problem)
    {
        var (start, end) = problem.Range;
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(problem.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Below the working folder, which is the repository's where code hosts call us, a URI is relative: hosts need that.
    private static string UriOf(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isBelow ? Escaped(relative) : "file:///" + Escaped(full).TrimStart('/').Replace("%3A", ":", StringComparison.Ordinal);
    }

    private static string Escaped(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
