using System.Diagnostics;

namespace SchemaSdk.Tests.Storm;

/// <summary>Watches the process while something runs: the peak of its managed heap and of its threads.</summary>
public sealed class Gauge : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly CancellationTokenSource _stop = new();
    private readonly long _allocatedBefore = GC.GetTotalAllocatedBytes();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TimeSpan _processorBefore = Environment.CpuUsage.TotalTime;
    private readonly Task _watching;

    public Gauge() => _watching = WatchAsync();

    /// <summary>In MB.</summary>
    public double PeakHeap { get; private set; }

    public int PeakThreads { get; private set; }

    /// <summary>In MB.</summary>
    public double Allocated => (GC.GetTotalAllocatedBytes() - _allocatedBefore) / 1e6;

    public TimeSpan Elapsed => _watch.Elapsed;

    public TimeSpan Processor => Environment.CpuUsage.TotalTime - _processorBefore;

    /// <summary>What is alive now, in MB.</summary>
    public static double Live()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true) / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        using var process = Process.GetCurrentProcess();
        while (!_stop.IsCancellationRequested)
        {
            process.Refresh();
            PeakHeap = Math.Max(PeakHeap, GC.GetTotalMemory(forceFullCollection: false) / 1e6);
            PeakThreads = Math.Max(PeakThreads, process.Threads.Count);
            await Task.Delay(Pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
