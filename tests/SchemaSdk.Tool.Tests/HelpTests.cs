namespace SchemaSdk.Tool;

public class HelpTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("generate")]
    public async Task A_commands_help_ends_with_examples_and_exit_codes(string command)
    {
        var result = await Tool.RunAsync(command, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains($"  schemasdk {command} schemas", result.Out, StringComparison.Ordinal);
        Assert.Contains("  2  wrong use", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tools_help_lists_its_commands()
    {
        var result = await Tool.RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("check <files or folder>", result.Out, StringComparison.Ordinal);
        Assert.Contains("generate <files or folder>", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_option_of_a_command_is_on_the_page_of_commands()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tools", "docs", "commands.md"), TestContext.Current.CancellationToken);

        foreach (var command in new[] { "check", "generate" })
        {
            var help = await Tool.RunAsync(command, "--help");
            var options = help.Lines.Where(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).ToList();
            Assert.NotEmpty(options);
            Assert.All(options, option => Assert.Contains($"`{option}", page, StringComparison.Ordinal));
        }
    }
}
