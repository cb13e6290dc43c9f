using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation;

/// <summary>Reads samples and shows problems as people see them: lines and columns from one.</summary>
internal static class ProblemLog
{
    public static JsonNode? ReadJson(string text, out IReadOnlyList<Problem> problems)
    {
        var sink = new ProblemSink("sample.json");
        var node = JsonTextReader.Read(text, sink);
        problems = sink.Problems;
        return node;
    }

    public static JsonNode ReadJson(string text)
    {
        var node = ReadJson(text, out var problems);
        Assert.Empty(problems);
        return Assert.IsType<JsonNode>(node, exactMatch: false);
    }

    public static SchemaNode ReadSchema(string text, out IReadOnlyList<Problem> problems)
    {
        var sink = new ProblemSink("sample.json");
        var schema = SchemaReader.Read(ReadJson(text), sink);
        problems = sink.Problems;
        return schema;
    }

    /// <summary>The schema of a text that has no problems.</summary>
    public static SchemaNode ReadSchema(string text)
    {
        var schema = ReadSchema(text, out var problems);
        Assert.Empty(problems.Select(Show));
        return schema;
    }

    public static ModelFile? ReadModel(string text, out IReadOnlyList<Problem> problems, string id = "acme/painter")
    {
        var sink = new ProblemSink("sample.json");
        var model = ModelFileReader.Read("sample.json", id, text, sink);
        problems = sink.Problems;
        return model;
    }

    /// <summary>Such as <c>(1,12) SSDK013: The keyword …</c>.</summary>
    public static string Show(Problem problem) => $"{Place(problem)} {problem.Kind.Id}: {problem.Message}";

    public static string Place(Problem problem) => $"({problem.Range.Start.Line + 1},{problem.Range.Start.Column + 1})";
}
