using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas;

public class CorporaTests
{
    [Theory]
    [InlineData("fal-sample")]
    [InlineData("wavespeed-sample")]
    [InlineData("runcomfy-sample")]
    [InlineData("huggingface-tasks")]
    public void Every_real_model_is_read(string corpus)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Corpus(corpus), "*.json", SearchOption.AllDirectories))
        {
            var model = ProblemLog.ReadModel(File.ReadAllText(file), out var problems);

            var isLibrary = Path.GetFileName(file) == "common-definitions.json";
            Assert.True(model is null == isLibrary && !problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error), $"{file}: {string.Join(' ', problems.Select(ProblemLog.Show))}");
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(file)}: {Summary(problems.Select(problem => problem.Kind.Id))}");
        }
    }

    private static string Summary(IEnumerable<string> ids) =>
        string.Join(", ", ids.CountBy(id => id).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));
}
