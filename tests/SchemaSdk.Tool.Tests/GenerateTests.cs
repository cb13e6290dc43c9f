using SchemaSdk.Generation;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.Tool;

public sealed class GenerateTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task It_writes_the_texts_of_the_compiler_under_their_names_and_nothing_else()
    {
        var result = await Tool.StartAsync(Repository.Root, "generate", "schemas", "--out", _work["out"], "--namespace", "SchemaSdk.RunComfy");

        Assert.Equal(0, result.ExitCode);
        var expected = Compiled(Repository.SchemasFolder, "SchemaSdk.RunComfy");
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), _work.NamesIn("out"));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllText(_work[$"out/{file.Key}"])));
        Assert.Equal($"4 models, {expected.Count} files in {_work["out"]}: {expected.Count} written, 0 unchanged", result.Out.Trim());
    }

    [Fact]
    public async Task The_namespace_is_Generated_unless_it_is_given()
    {
        await Tool.RunAsync("generate", _work.Write("acme/x.json", WorkFolder.Clean), "--out", _work["out"]);

        Assert.Contains("namespace Generated;\n", File.ReadAllText(_work["out/Models.g.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_with_an_error_is_left_out_and_ends_with_1()
    {
        _work.Write("acme/good.json", WorkFolder.Clean);
        var broken = _work.Write("acme/broken.json", WorkFolder.Broken);

        var result = await Tool.RunAsync("generate", _work.Path, "--out", _work["out"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{broken}(2,3): error SSDK001: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Acme.GoodRequest.g.cs", _work.NamesIn("out"));
        Assert.DoesNotContain(_work.NamesIn("out"), name => name.Contains("Broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_models_that_clash_only_the_first_is_written()
    {
        _work.Write("in/acme/a-b.json", WorkFolder.Clean);
        _work.Write("in/acme/a.b.json", WorkFolder.Clean.Replace("prompt", "text", StringComparison.Ordinal));

        var result = await Tool.RunAsync("generate", _work["in"], "--out", _work["out"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("string Prompt ", File.ReadAllText(_work["out/Acme.ABRequest.g.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_an_error()
    {
        var file = _work.Write("x.json", WorkFolder.Clean);

        var result = await Tool.RunAsync("generate", file, "--out", Path.Combine(file, "below"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Name another with --out", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_the_others_are_written()
    {
        var file = _work.Write("x.json", WorkFolder.Clean);
        Directory.CreateDirectory(_work["out/XRequest.g.cs"]);

        var result = await Tool.RunAsync("generate", file, "--out", _work["out"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error: XRequest.g.cs cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Models.g.cs", _work.NamesIn("out"));
        Assert.DoesNotContain(_work.NamesIn("out"), name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Compiled(string folder, string rootNamespace)
    {
        var models = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Id: Path.GetRelativePath(folder, path).Replace('\\', '/')[..^".json".Length]))
            .Where(file => file.Id.Split('/')[0] is not ("bin" or "obj"))
            .Select(file => SchemaCompiler.Understand(file.Path, file.Id, File.ReadAllText(file.Path), rootNamespace))
            .ToList();
        Assert.Equal(4, models.Count);
        return models.SelectMany(model => SchemaCompiler.Print(model.Model!))
            .Concat(SchemaCompiler.PrintCatalog(models.Select(model => model.Entry).OfType<CatalogEntry>(), rootNamespace))
            .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
    }
}
