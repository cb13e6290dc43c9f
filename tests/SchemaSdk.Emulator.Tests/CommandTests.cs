using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace SchemaSdk.Emulator.Tests;

public sealed partial class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task The_command_prints_address_and_models_a_line_for_each_call_and_ends_on_a_signal(string signal)
    {
        if (signal == "INT" && Signals.InterruptIsIgnored) Assert.Skip("Interrupts are ignored here, as in a job in the background.");
        File.WriteAllText(Path.Combine(_folder, "wan-2.7.json"), """{ "type": "object" }""");
        using var command = Start("--schemas", _folder, "--port", "0", "--speed", "10");

        var first = await command.StandardOutput.ReadLineAsync(Token);
        Assert.Equal("  wan-2.7", await command.StandardOutput.ReadLineAsync(Token));
        using var http = new HttpClient { BaseAddress = new Uri(Address.Match(first!).Value) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        await http.GetStringAsync("v1/models", Token);
        Assert.Equal("GET /v1/models → 200", await command.StandardOutput.ReadLineAsync(Token));

        if (OperatingSystem.IsWindows())
        {
            command.Kill();
            return;
        }

        using var interrupt = Process.Start("kill", [$"-{signal}", command.Id.ToString()]);
        await command.WaitForExitAsync(Token);
        Assert.Equal(0, command.ExitCode);
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "x")]
    [InlineData("--speed", "0.5")]
    [InlineData("--schemas", "no/such/folder")]
    [InlineData("--script", "no-such-file.json")]
    [InlineData("--port")]
    [InlineData("--colour", "red")]
    public async Task Wrong_use_ends_with_2_and_says_why(params string[] args)
    {
        using var command = Start(args);

        var said = await command.StandardError.ReadToEndAsync(Token);
        await command.WaitForExitAsync(Token);

        Assert.Equal(2, command.ExitCode);
        Assert.StartsWith(args[0], said, StringComparison.Ordinal);
        Assert.Contains("usage:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_model_file_ends_it_with_1_and_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.json"), "{");
        using var command = Start("--schemas", _folder, "--port", "0");

        var said = await command.StandardError.ReadToEndAsync(Token);
        await command.WaitForExitAsync(Token);

        Assert.Equal(1, command.ExitCode);
        Assert.StartsWith(Path.Combine(_folder, "broken.json"), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_script_ends_it_with_1_and_its_place_is_named()
    {
        var script = Path.Combine(_folder, "faults.txt");
        File.WriteAllText(script, "{\n \"rules\": [ { \"fault\": { \"kind\": \"reset\", \"at\": \"noon\" } } ]\n}");
        using var command = Start("--schemas", _folder, "--port", "0", "--script", script);

        var said = await command.StandardError.ReadToEndAsync(Token);
        await command.WaitForExitAsync(Token);

        Assert.Equal(1, command.ExitCode);
        Assert.StartsWith($"{script}: line 2, column ", said, StringComparison.Ordinal);
        Assert.Contains("$.rules[0].fault.at: the value is none of beforeBody, afterBody, afterHandled, insideAnswer.", said, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_script_disturbs_the_answers_and_the_log_says_so()
    {
        var script = Path.Combine(_folder, "faults.txt");
        File.WriteAllText(script, """{ "rules": [ { "call": "catalog", "fault": { "kind": "html", "status": 503 } } ] }""");
        using var command = Start("--schemas", _folder, "--port", "0", "--script", script);
        using var http = new HttpClient { BaseAddress = new Uri(Address.Match((await command.StandardOutput.ReadLineAsync(Token))!).Value) };

        using var response = await http.GetAsync("v1/models", Token);
        var logged = await command.StandardOutput.ReadLineAsync(Token);
        command.Kill();

        Assert.Equal(503, (int)response.StatusCode);
        Assert.StartsWith("GET /v1/models → 503 (HtmlFault", logged, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "SchemaSdk.Emulator.dll"), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/")]
    private static partial Regex Address { get; }
}
