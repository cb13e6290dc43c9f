namespace SchemaSdk.Tool;

public sealed class WrongUseTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData]
    [InlineData("chek", "schemas")]
    [InlineData("--colour")]
    [InlineData("check")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--format", "1")]
    [InlineData("check", ".", "--format")]
    [InlineData("check", ".", "--severity", "none")]
    [InlineData("check", ".", "--colour", "red")]
    [InlineData("check", "no/such/folder")]
    [InlineData("check", "@no-response-file")]
    [InlineData("generate", ".")]
    [InlineData("generate", ".", "--out")]
    [InlineData("generate", ".", "--out", "")]
    [InlineData("generate", "--out", "x")]
    [InlineData("generate", "no-such-file.json", "--out", "x")]
    public async Task It_ends_with_2_an_error_and_the_way_to_the_help(params string[] args)
    {
        var result = await Tool.RunAsync(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Out);
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(" --help'.", result.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_ends_with_2_as_well()
    {
        var result = await Tool.StartAsync(_work.Path, "check", "no/such/folder");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: There is no file or folder 'no/such/folder' here. ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("generate", "--out", "x")]
    public async Task A_folder_without_a_model_file_is_a_mistake(params string[] args)
    {
        _work.Write("readme.txt", "");

        var result = await Tool.RunAsync([args[0], _work.Path, .. args[1..]]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: There is no *.json file below '{_work.Path}'. ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cannot_be_the_folder_of_generated_files()
    {
        var file = _work.Write("x.json", WorkFolder.Clean);

        var result = await Tool.RunAsync("generate", file, "--out", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(WorkFolder.Clean, File.ReadAllText(file));
    }
}
