namespace SchemaSdk.Tool;

public sealed class CheckTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task The_models_of_the_repository_are_clean()
    {
        var result = await Tool.RunAsync("check", Repository.SchemasFolder, "--severity", "warning");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Out);
        Assert.StartsWith("4 model files: 0 errors, 0 warnings, ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_printed_where_it_stands_and_ends_with_1()
    {
        var file = _work.Write("acme/broken.json", WorkFolder.Broken);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{file}(2,3): error SSDK001: Expected ", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Equal("1 model file: 1 error, 0 warnings, 0 infos", result.Error.Trim());
    }

    [Fact]
    public async Task Warnings_and_infos_are_printed_and_end_with_0()
    {
        var noted = _work.Write("acme/noted.json", WorkFolder.Noted);
        var warned = _work.Write("acme/warned.json", WorkFolder.Warned);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Collection(
            result.Lines,
            line => Assert.StartsWith($"{noted}(1,34): info SSDK012: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{warned}(1,34): warning SSDK011: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task References_lead_to_other_files()
    {
        _work.Write("acme/painter.json", """{"type":"object","properties":{"size":{"$ref":"../shared/sizes.json#/$defs/Size"}}}""");
        _work.Write("shared/sizes.json", """{"$defs":{"Size":{"type":"integer"}}}""");

        var whole = await Tool.RunAsync("check", _work.Path);
        var half = await Tool.RunAsync("check", _work["acme"]);

        Assert.Empty(whole.Out);
        Assert.Contains("info SSDK030: ", Assert.Single(half.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info", 3)]
    [InlineData("warning", 2)]
    [InlineData("error", 1)]
    public async Task A_least_severity_hides_what_is_below_it_and_counts_it_all_the_same(string severity, int lines)
    {
        _work.Write("noted.json", WorkFolder.Noted);
        _work.Write("warned.json", WorkFolder.Warned);
        _work.Write("broken.json", WorkFolder.Broken);

        var result = await Tool.RunAsync("check", _work.Path, "--severity", severity);

        Assert.Equal(lines, result.Lines.Length);
        Assert.Equal("3 model files: 1 error, 1 warning, 1 info", result.Error.Trim());
    }

    [Fact]
    public async Task Models_that_clash_are_found_across_files()
    {
        _work.Write("acme/a-b.json", WorkFolder.Clean);
        var second = _work.Write("acme/a.b.json", WorkFolder.Clean);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{second}(1,1): error SSDK008: The models 'acme/a-b' and 'acme/a.b' ", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_come_in_the_order_of_files_and_of_places_in_a_file_every_time()
    {
        for (var i = 0; i < 100; i++)
            _work.Write($"acme/m{i:000}.json", """{ "properties": { "a": { "type": "strnig" }, "b": { "type": "float" } } }""");

        var result = await Tool.RunAsync("check", _work.Path);

        var places = result.Lines.Select(line => line[..line.IndexOf(':', _work.Path.Length)]).ToList();
        Assert.Equal(200, places.Count);
        Assert.Equal(Enumerable.Range(0, 100).SelectMany(i => new[] { $"m{i:000}.json(1,34)", $"m{i:000}.json(1,61)" }), places.Select(Path.GetFileName));
    }
}
