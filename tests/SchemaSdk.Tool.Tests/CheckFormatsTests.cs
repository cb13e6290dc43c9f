using System.Text.Json;

namespace SchemaSdk.Tool;

public sealed class CheckFormatsTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Json_has_the_counts_and_every_problem_with_its_place()
    {
        var file = _work.Write("bröken.json", WorkFolder.Broken);
        _work.Write("noted.json", WorkFolder.Noted);

        var result = await Tool.RunAsync("check", _work.Path, "--format", "json", "--severity", "error");

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal((2, 1, 0, 1), (Number(json, "files"), Number(json, "errors"), Number(json, "warnings"), Number(json, "infos")));
        var problem = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(file, problem.GetProperty("file").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Equal("SSDK001", problem.GetProperty("id").GetString());
        Assert.Equal(2, problem.GetProperty("line").GetInt32());
        Assert.Equal(3, problem.GetProperty("column").GetInt32());
        Assert.True(problem.GetProperty("endLine").GetInt32() >= 2);
        Assert.StartsWith("Expected ", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_clean_folder_is_a_whole_document_too(string format)
    {
        _work.Write("clean.json", WorkFolder.Clean);

        var result = await Tool.RunAsync("check", _work.Path, "--format", format);

        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public async Task Sarif_has_what_its_specification_requires()
    {
        _work.Write("broken.json", WorkFolder.Broken);
        _work.Write("warned.json", WorkFolder.Warned);
        _work.Write("noted.json", WorkFolder.Noted);

        var result = await Tool.RunAsync("check", _work.Path, "--format", "sarif");

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("schemasdk", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["SSDK001", "SSDK011", "SSDK012"], rules);

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["error", "note", "warning"], results.Select(found => found.GetProperty("level").GetString()));
        foreach (var found in results)
        {
            Assert.Equal(found.GetProperty("ruleId").GetString(), rules[found.GetProperty("ruleIndex").GetInt32()]);
            Assert.NotEmpty(found.GetProperty("message").GetProperty("text").GetString()!);
            var region = Place(found).GetProperty("region");
            Assert.All(region.EnumerateObject(), member => Assert.True(member.Value.GetInt32() >= 1));
        }
    }

    [Fact]
    public async Task Sarif_names_files_by_uris_that_are_relative_below_the_working_folder()
    {
        _work.Write("models/a b#ü.json", WorkFolder.Broken);
        _work.Write("work/.keep", "");

        var below = await Tool.StartAsync(_work.Path, "check", "models", "--format", "sarif");
        var beside = await Tool.StartAsync(_work["work"], "check", "../models", "--format", "sarif");

        Assert.Equal("models/a%20b%23%C3%BC.json", UriOf(below));
        Assert.Equal(new Uri(_work["models/a b#ü.json"]), new Uri(UriOf(beside)));
    }

    private static int Number(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetInt32();

    private static JsonElement Place(JsonElement found) =>
        Assert.Single(found.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");

    private static string UriOf(ToolResult result)
    {
        using var json = JsonDocument.Parse(result.Out);
        return Place(json.RootElement.GetProperty("runs")[0].GetProperty("results")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString()!;
    }
}
