using SchemaSdk.Generation.Problems;

namespace SchemaSdk.SourceGenerator;

public class AnalyzerReleaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generator", "SchemaSdk.SourceGenerator");

    [Fact]
    public void The_release_files_list_every_kind_once_with_its_severity_and_title()
    {
        var listed = Rules("AnalyzerReleases.Shipped.md").Concat(Rules("AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            ProblemKinds.All.Select(kind => $"{kind.Id} | SchemaSdk | {kind.Severity} | {kind.Title}"),
            listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rules(string file) =>
        File.ReadAllLines(Path.Combine(Folder, file)).Where(line => line.StartsWith("SSDK", StringComparison.Ordinal));
}
