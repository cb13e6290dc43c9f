namespace SchemaSdk.Tool;

public sealed class HostileTextTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Names_of_files_cannot_reach_the_terminal_raw()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Files cannot have such names here.");
        _work.Write("a\u001b[31m\n\u202e.json", WorkFolder.Broken);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Contains(@"a\u001B[31m\u000A\u202E.json(2,3): error", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("/etc/evil")]
    [InlineData("a/../../evil")]
    [InlineData("a\\\\..\\\\evil")]
    public async Task Ids_cannot_lead_out_of_the_folder(string id)
    {
        var file = _work.Write("models/x.json", $$"""{ "model": "{{id}}", "input": {{WorkFolder.Clean}} }""");

        var result = await Tool.RunAsync("generate", file, "--out", _work["box/out"]);

        Assert.InRange(result.ExitCode, 0, 1);
        Assert.Equal([_work["box"], _work["box/out"], _work["models"]], Directory.EnumerateDirectories(_work.Path, "*", SearchOption.AllDirectories).Order());
        Assert.All(
            Directory.EnumerateFiles(_work.Path, "*", SearchOption.AllDirectories).Where(path => path != file),
            path => Assert.Equal(_work["box/out"], Path.GetDirectoryName(path)));
    }

    [Theory]
    [InlineData(100_000, '[')]
    [InlineData(100_000, '{')]
    public async Task Deep_nesting_is_an_error(int depth, char bracket)
    {
        _work.Write("x.json", string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"properties\":", depth)));

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("SSDK002", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_namespace_is_made_of_whatever_is_given()
    {
        var file = _work.Write("x.json", WorkFolder.Clean);

        var result = await Tool.RunAsync("generate", file, "--out", _work["out"], "--namespace", "Acme; class Evil { } namespace.class");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("namespace Acme__class_Evil_____namespace.@class;\n", File.ReadAllText(_work["out/Models.g.cs"]), StringComparison.Ordinal);
    }
}
