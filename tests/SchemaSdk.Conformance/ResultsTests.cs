using SchemaSdk.Conformance.Results;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance;

/// <summary>The committed table of results is that of the code beside it.</summary>
public class ResultsTests
{
    private const string AcceptVariable = "SCHEMASDK_ACCEPT_SNAPSHOTS";

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "tests", "SchemaSdk.Conformance", "RESULTS.md");

    [Fact]
    public async Task The_table_is_current()
    {
        var text = "# Results\n\nWritten by the tests of this project; README.md says what the columns mean.\n";
        foreach (var draft in SuiteDraft.All)
        {
            var cases = (await ConformanceRun.OfAsync(draft)).Cases;
            text += "\n" + ResultsTable.Of(draft, cases);
            if (ResultsTable.Refusals(cases) is { Length: > 0 } refusals) text += $"\nRefused:\n\n{refusals}";
        }

        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") await File.WriteAllTextAsync(Path, text, TestContext.Current.CancellationToken);

        var committed = File.Exists(Path) ? await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken) : "";
        Assert.True(
            committed.ReplaceLineEndings("\n") == text,
            $"RESULTS.md is not what the run has: run the tests once with {AcceptVariable}=1, and read the change before you commit it.\n{text}");
    }
}
