using SchemaSdk.Generation.Problems;
using SchemaSdk.Tool.Terminals;
using Spectre.Console;

namespace SchemaSdk.Tool.Reports;

/// <summary>A line a problem, as compilers write it: <c>file(line,column): severity ID: message</c>.</summary>
internal static class TextReport
{
    public static void Write(IAnsiConsole console, Report report)
    {
        foreach (var problem in report.Listed)
        {
            var place = problem.Range.Start;
            console.WriteLine(
                ($"{OneLine.Of(problem.Path)}({place.Line + 1},{place.Column + 1}): ", null),
                ($"{Severities.WordOf(problem.Kind.Severity)} {problem.Kind.Id}", ColourOf(problem.Kind.Severity)),
                ($": {problem.Message}", null));
        }
    }

    /// <summary>How much of what there is, in one line.</summary>
    public static string Summary(Report report)
    {
        var counts = new[] { ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Info }
            .Select(severity => Amount.Of(report.Count(severity), Severities.WordOf(severity)));
        return $"{Amount.Of(report.FileCount, "model file")}: {string.Join(", ", counts)}";
    }

    private static Color ColourOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => Color.Red,
        ProblemSeverity.Warning => Color.Yellow,
        _ => Color.Aqua,
    };
}
