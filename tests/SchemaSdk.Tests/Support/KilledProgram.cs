using System.Collections.Concurrent;
using System.Diagnostics;

namespace SchemaSdk.Tests.Support;

/// <summary>The program SchemaSdk.Tests.Killed as a process of its own.</summary>
public sealed class KilledProgram : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource _last = new();

    private KilledProgram(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardInput = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
    }

    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "SchemaSdk.Tests.Killed.dll");

    public static string Host { get; } = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>The lines that it said so far; the last one may be torn.</summary>
    public IReadOnlyList<string> Said => [.. _said];

    public static KilledProgram Start(params string[] arguments) => new(new ProcessStartInfo(Host, [Dll, .. arguments]));

    public static KilledProgram StartInShell(string script) => new(new ProcessStartInfo("/bin/sh", ["-c", script]));

    /// <summary>Returns when it has said so many lines; or has ended, which the caller will notice.</summary>
    public async Task SpeaksAsync(int lines = 1)
    {
        while (_said.Count < lines && !_last.Task.IsCompleted) await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await EndsAsync();
    }

    public async Task EndsAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _last.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) _last.TrySetResult();
        else _said.Enqueue(line);
    }
}
