using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Reports;

/// <summary>Severities as words, on the command line and in reports.</summary>
internal static class Severities
{
    public static readonly string[] Words = ["info", "warning", "error"];

    public static string WordOf(ProblemSeverity severity) => Words[(int)severity];

    /// <param name="word">One of <see cref="Words"/>.</param>
    public static ProblemSeverity Of(string word) => (ProblemSeverity)Array.IndexOf(Words, word);
}
