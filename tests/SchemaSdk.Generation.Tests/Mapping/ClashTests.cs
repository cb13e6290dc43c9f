using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Mapping;

public sealed class ClashTests
{
    [Fact]
    public void Of_two_models_with_one_type_name_the_first_stays_and_the_other_says_why()
    {
        var clashes = Find(("acme/flux-1/dev.json", "acme/flux-1/dev", "{}"), ("acme/flux-1-dev.json", "acme/flux-1-dev", "{}"));
        var problem = Assert.Single(clashes.Problems);
        Assert.Equal(ProblemKinds.DuplicateTypeName, problem.Kind);
        Assert.Equal("acme/flux-1/dev.json", problem.Path);
        Assert.Contains("'Root.Acme.Flux1DevRequest'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["acme/flux-1/dev.json"], clashes.Paths);
    }

    [Fact]
    public void A_type_name_of_its_own_settles_it() =>
        Assert.Empty(Find(("a.json", "acme/flux-1/dev", """{"typeName":"FluxOne","input":{}}"""), ("b.json", "acme/flux-1-dev", "{}")).Problems);

    [Fact]
    public void Names_that_differ_only_in_case_clash_because_files_would() =>
        Assert.Single(Find(("a.json", "acme/x4K", "{}"), ("b.json", "acme/x4k", "{}")).Problems);

    [Fact]
    public void One_model_in_two_files_is_reported_where_it_is_said_again()
    {
        var clashes = Find(("a.json", "acme/painter", "{}"), ("b.json", "other", "\n{\"model\":\"acme/painter\",\"typeName\":\"Other\",\"input\":{}}"));
        var problem = Assert.Single(clashes.Problems);
        Assert.Equal(("SSDK028", "b.json", 1), (problem.Kind.Id, problem.Path, problem.Range.Start.Line));
    }

    private static Clashes Find(params (string Path, string Id, string Text)[] files) => SchemaCompiler.FindClashes(files.Select(file =>
    {
        var text = file.Text == "{}" ? """{"type":"object"}""" : file.Text;
        return SchemaCompiler.Understand(file.Path, file.Id, text, "Root").Entry!;
    }));
}
