using System.Collections.Concurrent;

namespace SchemaSdk.Tests.Support;

/// <summary>Failures of tasks that nobody looked at, from its making on, wherever in the process.</summary>
public sealed class UnobservedFailures : IDisposable
{
    private readonly ConcurrentQueue<string> _seen = new();

    public UnobservedFailures()
    {
        Finalize(rounds: 2);
        TaskScheduler.UnobservedTaskException += Add;
    }

    public IReadOnlyList<string> Collect()
    {
        Finalize(rounds: 3);
        return [.. _seen];
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Add;

    private void Add(object? sender, UnobservedTaskExceptionEventArgs e) => _seen.Enqueue(e.Exception.ToString());

    private static void Finalize(int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
