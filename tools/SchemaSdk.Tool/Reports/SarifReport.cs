using System.Text.Json;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Reports;

/// <summary>SARIF 2.1.0, which code hosts show beside the lines concerned. Columns count UTF-16 units from 1.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter output, Report report) => output.WriteLine(JsonText.Of(json =>
    {
        var listed = report.Listed.ToList();
        var rules = listed.Select(problem => problem.Kind).Distinct().OrderBy(kind => kind.Id, StringComparer.Ordinal).ToList();

        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in listed) WriteResult(json, problem, rules.IndexOf(problem.Kind));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteTool(Utf8JsonWriter json, List<ProblemKind> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "schemasdk");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Kind.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(problem.Kind));
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocation.Write(json, problem);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(ProblemKind kind) => kind.Severity == ProblemSeverity.Info ? "note" : Severities.WordOf(kind.Severity);
}
