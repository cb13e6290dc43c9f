using System.Reflection;

namespace SchemaSdk.Generation.Problems;

public class ProblemKindsTests
{
    public static TheoryData<string> Ids => [.. ProblemKinds.All.Select(kind => kind.Id)];

    // Names are given in a later stage; a few pages show something other than one JSON text.
    public static TheoryData<string, string> JsonExamples =>
        [.. from kind in ProblemKinds.All.Except([ProblemKinds.NameClash]) let example = JsonExample(kind) where example is not null select (kind.Id, example)];

    [Fact]
    public void Every_kind_is_in_the_list_once_and_in_order()
    {
        var fields = typeof(ProblemKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => field.GetValue(null));

        Assert.Equal(fields, ProblemKinds.All);
        Assert.Equal(Enumerable.Range(1, ProblemKinds.All.Count).Select(number => $"SSDK{number:000}"), ProblemKinds.All.Select(kind => kind.Id));
    }

    [Fact]
    public void Titles_are_distinct() =>
        Assert.Equal(ProblemKinds.All.Count, ProblemKinds.All.Select(kind => kind.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_says_what_is_wrong_and_what_to_do(string id)
    {
        var kind = Kind(id);

        Assert.Matches("[.;] [A-Z]?", kind.MessageFormat[..^1]);
        Assert.EndsWith(".", kind.MessageFormat, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_kind_has_a_page_with_its_id_title_and_severity(string id)
    {
        var kind = Kind(id);
        var page = Page(kind);

        Assert.StartsWith($"# {id}: {kind.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {Lower(kind.Severity)}", page, StringComparison.Ordinal);
        Assert.Contains("## Example", page, StringComparison.Ordinal);
        Assert.Contains("## What to do", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_kind_is_in_the_table_of_pages(string id)
    {
        var kind = Kind(id);
        var table = File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "diagnostics", "README.md"));

        Assert.Contains($"| [{id}]({id}.md) | {Lower(kind.Severity)} | {kind.Title} |", table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(JsonExamples))]
    public void The_example_on_a_page_causes_the_problem(string id, string example)
    {
        ProblemLog.ReadModel(example, out var problems);

        Assert.Contains(Kind(id), problems.Select(problem => problem.Kind));
    }

    private static string? JsonExample(ProblemKind kind)
    {
        const string Fence = "```json\n";
        var page = Page(kind);
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return start < Fence.Length ? null : page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Page(ProblemKind kind) =>
        File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "diagnostics", kind.Id + ".md")).ReplaceLineEndings("\n");

    private static ProblemKind Kind(string id) => ProblemKinds.All.Single(kind => kind.Id == id);

    private static string Lower(ProblemSeverity severity) => severity.ToString().ToLowerInvariant();
}
