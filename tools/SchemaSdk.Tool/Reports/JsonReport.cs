using System.Text.Json;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Reports;

/// <summary>One object: the counts of everything, and the listed problems. Lines and columns count from 1.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter output, Report report) => output.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("files", report.FileCount);
        json.WriteNumber("errors", report.Count(ProblemSeverity.Error));
        json.WriteNumber("warnings", report.Count(ProblemSeverity.Warning));
        json.WriteNumber("infos", report.Count(ProblemSeverity.Info));
        json.WriteStartArray("diagnostics");
        foreach (var problem in report.Listed) WriteProblem(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        var (start, end) = problem.Range;
        json.WriteStartObject();
        json.WriteString("file", problem.Path);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteString("severity", Severities.WordOf(problem.Kind.Severity));
        json.WriteString("id", problem.Kind.Id);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
