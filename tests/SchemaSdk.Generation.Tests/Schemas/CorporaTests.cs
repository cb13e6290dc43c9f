using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.References;

namespace SchemaSdk.Generation.Schemas;

public class CorporaTests
{
    [Theory]
    [InlineData("fal-sample", 0, 0)]
    [InlineData("wavespeed-sample", 0, 10)] // The platform left their definitions out.
    [InlineData("runcomfy-sample", 0, 0)]
    [InlineData("huggingface-tasks", 1, 0)]
    public void Every_real_model_is_read_with_what_it_refers_to(string corpus, int libraries, int referencesToNowhere)
    {
        var folder = Repository.Corpus(corpus);
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).ToList();
        var documents = new SchemaDocuments(files.Select(file => new SchemaDocument(Id(folder, file), File.ReadAllText(file))));
        var (withoutModel, unresolved) = (0, 0);
        foreach (var file in files)
        {
            var sink = new ProblemSink(file);
            var model = ModelFileReader.Read(file, Id(folder, file), File.ReadAllText(file), sink, documents);

            if (model is null) withoutModel++;
            unresolved += sink.Problems.Count(problem => problem.Kind == ProblemKinds.UnresolvedReference);
            Assert.DoesNotContain(sink.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(file)}: {Summary(sink.Problems.Select(problem => problem.Kind.Id))}");
        }

        Assert.Equal((libraries, referencesToNowhere), (withoutModel, unresolved));
    }

    private static string Id(string folder, string file) => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');

    private static string Summary(IEnumerable<string> ids) =>
        string.Join(", ", ids.CountBy(id => id).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));
}
