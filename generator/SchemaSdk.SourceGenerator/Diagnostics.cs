using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.SourceGenerator;

/// <summary>Turns problems, which are plain data, into diagnostics of the compiler; the last step, so that places are never cached.</summary>
internal static class Diagnostics
{
    private const string Pages = "https://github.com/schemasdk/schemasdk/blob/main/generator/docs/diagnostics/";

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> Descriptors = ProblemKinds.All.ToDictionary(kind => kind.Id, DescriptorOf);

    public static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors[problem.Kind.Id], LocationOf(problem), problem.Message));
    }

    private static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => new(
        kind.Id, kind.Title, "{0}", "SchemaSdk", SeverityOf(kind.Severity), isEnabledByDefault: true, helpLinkUri: Pages + kind.Id + ".md");

    private static DiagnosticSeverity SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static Location LocationOf(Problem problem)
    {
        if (problem.Path.Length == 0) return Location.None;
        var (start, end) = problem.Range;
        return Location.Create(
            problem.Path,
            TextSpan.FromBounds(start.Offset, end.Offset),
            new LinePositionSpan(new LinePosition(start.Line, start.Column), new LinePosition(end.Line, end.Column)));
    }
}
