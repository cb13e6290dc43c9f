using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Reports;

/// <summary>What a check found.</summary>
/// <param name="FileCount">How many model files were looked at.</param>
/// <param name="Problems">Everything that was found, in order.</param>
/// <param name="Least">What is less severe is counted and not listed.</param>
internal sealed record Report(int FileCount, IReadOnlyList<Problem> Problems, ProblemSeverity Least)
{
    public IEnumerable<Problem> Listed => Problems.Where(problem => problem.Kind.Severity >= Least);

    public int Count(ProblemSeverity severity) => Problems.Count(problem => problem.Kind.Severity == severity);
}
