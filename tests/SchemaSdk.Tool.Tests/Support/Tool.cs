using System.Diagnostics;
using SchemaSdk.Tool.Terminals;
using Spectre.Console;

namespace SchemaSdk.Tool;

/// <summary>Runs the tool: in this process, or as people do.</summary>
internal static class Tool
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "schemasdk.dll");

    public static async Task<ToolResult> RunAsync(params string[] args)
    {
        var terminal = new PlainTerminal();
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        var result = new ToolResult(code, terminal.Out.Profile.Out.Writer.ToString()!, terminal.Error.Profile.Out.Writer.ToString()!);
        result.AssertTidy();
        return result;
    }

    public static Task<ToolResult> StartAsync(string folder, params string[] args) => StartAsync("dotnet", folder, ["exec", Program, .. args]);

    /// <summary>Starts a program with both outputs redirected, in an environment that promises colours.</summary>
    public static async Task<ToolResult> StartAsync(string program, string folder, IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment) start.Environment[name] = value;

        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        var result = new ToolResult(process.ExitCode, await output, await error);
        result.AssertTidy();
        return result;
    }

    private sealed class PlainTerminal : ITerminal
    {
        public IAnsiConsole Out { get; } = Create();

        public IAnsiConsole Error { get; } = Create();

        private static IAnsiConsole Create() =>
            AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(new StringWriter()) });
    }
}
