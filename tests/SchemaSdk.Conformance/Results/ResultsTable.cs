using System.Globalization;
using System.Text;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance.Results;

/// <summary>The results as a table: a line a file of the suite, which mostly is a keyword.</summary>
internal static class ResultsTable
{
    public static string Of(SuiteDraft draft, IReadOnlyList<CaseResult> results)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"## {draft}\n\n");
        table.Append("| file | groups | cases | generated: right | wrong | refused | values: same | not readable | different | evaluator: right | wrong | refused | NJsonSchema: right |\n");
        table.Append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var file in results.GroupBy(result => result.Group.File)) table.Append(Row(file.Key, [.. file]));
        return table.Append(Row("**all**", results)).ToString();
    }

    /// <summary>What is refused, and why.</summary>
    public static string Refusals(IReadOnlyList<CaseResult> results)
    {
        var refusals = results
            .Where(result => result.GeneratorRefusal is not null)
            .GroupBy(result => result.Group)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"- `{group.Key.Id}` ({group.Key.Description}), {group.Count()} cases: {group.First().GeneratorRefusal}\n"));
        return string.Concat(refusals);
    }

    private static string Row(string name, IReadOnlyList<CaseResult> results)
    {
        var values = results.Where(result => result.HasOwnType).ToList();
        int[] counts =
        [
            results.Select(result => result.Group.Id).Distinct().Count(),
            results.Count,
            Count(results, result => result.Bytes == Outcome.Right),
            Count(results, result => result.Bytes == Outcome.Wrong),
            Count(results, result => result.Bytes == Outcome.Refused),
            Count(values, result => result.ByValue is { } value && result.ByBytes is { } bytes && value.IsSameAs(bytes)),
            Count(values, result => result.ByValue is null),
            Count(values, result => result.ByValue is { } value && result.ByBytes is { } bytes && !value.IsSameAs(bytes)),
            Count(results, result => result.Evaluator == Outcome.Right),
            Count(results, result => result.Evaluator == Outcome.Wrong),
            Count(results, result => result.Evaluator == Outcome.Refused),
            Count(results, result => result.NJsonSchema == Outcome.Right),
        ];
        return $"| {name} | {string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)))} |\n";
    }

    private static int Count(IEnumerable<CaseResult> results, Func<CaseResult, bool> predicate) => results.Count(predicate);
}
