using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Conformance.Doors;

/// <summary>The diagnostics by which the product says that it does not enforce all of a schema.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> Ids =
    [
        .. ProblemKinds.All.Where(kind => kind.Severity == ProblemSeverity.Error)
            .Concat(
            [
                ProblemKinds.UnknownType, ProblemKinds.KeywordNotEnforced, ProblemKinds.KeywordIgnored, ProblemKinds.UnreadablePattern,
                ProblemKinds.UnresolvedReference, ProblemKinds.CircularReference, ProblemKinds.FormatNotAsserted,
            ])
            .Select(kind => kind.Id),
    ];

    /// <summary>The first of them as a line; null without one.</summary>
    public static string? Of(IEnumerable<(string Id, string Message)> problems) =>
        problems.Where(problem => Ids.Contains(problem.Id)).Select(problem => $"{problem.Id}: {problem.Message}").FirstOrDefault();
}
