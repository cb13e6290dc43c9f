using System.Diagnostics;
using System.Globalization;

namespace SchemaSdk.Tool;

public sealed class TerminalTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Redirected_output_is_plain_whatever_TERM_says()
    {
        WriteModels(100);

        var check = await Tool.StartAsync(_work.Path, "check", "in");
        var generate = await Tool.StartAsync(_work.Path, "generate", "in", "--out", "out");
        var wrong = await Tool.StartAsync(_work.Path, "check", "in", "--format", "xml");

        Assert.Equal((1, 1, 2), (check.ExitCode, generate.ExitCode, wrong.ExitCode));
        Assert.All([check, generate, wrong], result => Assert.DoesNotContain(Escape, result.Out + result.Error));
        Assert.StartsWith(Path.Join("in", "acme", "m000.json(2,3): error SSDK001: "), check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_line_is_not_broken()
    {
        var folder = string.Join('/', Enumerable.Repeat("a-folder-with-a-long-name", 6));
        _work.Write($"{folder}/x.json", WorkFolder.Broken);

        var result = await Tool.StartAsync(_work.Path, "check", ".");

        Assert.StartsWith(Path.Combine([.. folder.Split('/'), "x.json(2,3): "]), Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_is_closed_early_is_no_failure()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no sh here.");
        WriteModels(500);

        var result = await Tool.StartAsync("sh", _work.Path, ["-c", $"dotnet exec '{Tool.Program}' check in | head -n 1"]);

        Assert.Single(result.Lines);
        Assert.Contains("500 model files: 500 errors", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_colours_and_progress_and_NO_COLOR_takes_the_colours_away()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script")) Assert.Skip("script(1), which makes terminals, is not here.");
        WriteModels(300);

        var coloured = await OnTerminal("check in");
        var plain = await OnTerminal("check in", ("NO_COLOR", "1"));
        var dumb = await OnTerminal("check in", ("TERM", "dumb"));

        Assert.All([coloured, plain, dumb], result => Assert.Equal(1, result.ExitCode));
        Assert.Contains($": {Escape}[38;5;9merror SSDK001{Escape}[0m: ", coloured.Out, StringComparison.Ordinal);
        Assert.Contains("Checking", coloured.Out, StringComparison.Ordinal);
        Assert.Contains(": error SSDK001: ", plain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[38", plain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, dumb.Out);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_interrupt_ends_it_with_130_even_while_a_file_never_ends()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There are no named pipes in folders here.");
        if (Signals.InterruptIsIgnored) Assert.Skip("Interrupts are ignored here, as in a job in the background.");
        var cancellation = TestContext.Current.CancellationToken;
        using (var make = Process.Start("mkfifo", [_work["pipe.json"]])) await make.WaitForExitAsync(cancellation);

        using var tool = Process.Start(new ProcessStartInfo("dotnet", ["exec", Tool.Program, "check", _work.Path]) { RedirectStandardError = true })!;
        await using var pipe = await Task.Run(
            () => new FileStream(_work["pipe.json"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite), cancellation);
        using var interrupt = Process.Start("kill", ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]);
        await tool.WaitForExitAsync(cancellation);

        Assert.Equal(130, tool.ExitCode);
    }

    [Fact]
    public async Task A_thousand_models_take_seconds()
    {
        var model = await File.ReadAllTextAsync(Path.Combine(Repository.SchemasFolder, "bytedance/seedream-5/lite/text-to-image.json"), TestContext.Current.CancellationToken);
        for (var i = 0; i < 1000; i++) _work.Write($"in/acme/model-{i}.json", model);

        var clock = Stopwatch.StartNew();
        var check = await Tool.StartAsync(_work.Path, "check", "in");
        var checking = clock.Elapsed;
        var generate = await Tool.StartAsync(_work.Path, "generate", "in", "--out", "out");
        var generating = clock.Elapsed - checking;

        TestContext.Current.TestOutputHelper?.WriteLine($"check {checking.TotalSeconds:0.0} s, generate {generating.TotalSeconds:0.0} s");
        Assert.Equal((0, 0), (check.ExitCode, generate.ExitCode));
        Assert.StartsWith("1000 models, ", generate.Out, StringComparison.Ordinal);
        Assert.True(_work.NamesIn("out").Length > 5000);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(120), $"{clock.Elapsed}");
    }

    private void WriteModels(int count)
    {
        for (var i = 0; i < count; i++) _work.Write($"in/acme/m{i:000}.json", WorkFolder.Broken);
    }

    private Task<ToolResult> OnTerminal(string args, params (string Name, string Value)[] environment) =>
        Tool.StartAsync("/usr/bin/script", _work.Path, ["-qec", $"dotnet exec '{Tool.Program}' {args}", "/dev/null"], environment);
}
