using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Conformance.Doors;

/// <summary>The diagnostics by which the product says that it does not enforce all of a schema.</summary>
internal static class Refusals
{
    /// <summary>The first of them, or of the errors, as a line; null without one.</summary>
    public static string? Of(IEnumerable<(string Id, string Message)> problems) =>
        problems.Where(problem => IsRefusal(problem.Id)).Select(problem => $"{problem.Id}: {problem.Message}").FirstOrDefault();

    private static bool IsRefusal(string id) => ProblemKinds.All.Single(kind => kind.Id == id) is { Severity: >= ProblemSeverity.Warning };
}
