using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

public class ManyWaitsTests(ITestOutputHelper output)
{
    private const int Jobs = 10_000;
    private const int Rate = 2_500;

    [Fact]
    public async Task Ten_thousand_waits_share_the_budget_and_take_no_thread_each()
    {
        var polls = new ConcurrentQueue<DateTimeOffset>();
        var random = new Random(5);
        using var service = new SimulatedService(TimeProvider.System, () =>
        {
            lock (random) return (0.5, 0.5 + (random.NextDouble() * 4));
        })
        {
            OnPoll = (_, moment) => polls.Enqueue(moment),
        };
        using var http = new HttpClient(service);
        using var client = new QueueClient(
            http, new QueueClientOptions { BaseAddress = new("https://service.example"), Token = Service.Token, MaxPollsPerSecond = Rate });
        using var input = JsonDocument.Parse("{}");
        using var process = Process.GetCurrentProcess();
        var (threads, heap) = (process.Threads.Count, GC.GetTotalMemory(forceFullCollection: true));

        var waits = Enumerable.Range(0, Jobs).Select(_ => client.RunAsync("acme/model", input.RootElement, cancellationToken: TestContext.Current.CancellationToken)).ToArray();
        var whileWaiting = GC.GetTotalMemory(forceFullCollection: true) - heap;
        process.Refresh();
        var more = process.Threads.Count - threads;
        await Task.WhenAll(waits);

        var moments = polls.Order().ToArray();
        var most = moments.Select((moment, i) => Array.FindLastIndex(moments, Math.Min(moments.Length - 1, i + (2 * Rate)), other => other <= moment.AddSeconds(1)) - i + 1).Max();
        output.WriteLine($"{Jobs} waits: {whileWaiting / 1024.0 / Jobs:0.0} KB each, {more} more threads; {(double)moments.Length / Jobs:0.00} polls a job, at most {most} in a second, {(moments[^1] - moments[0]).TotalSeconds:0.0} s; most polls of a job: {service.Jobs.Max(job => job.Polls)}");
        Assert.Equal(Jobs, service.Jobs.Count);
        Assert.InRange(whileWaiting / Jobs, 0, 16 * 1024);
        Assert.InRange(more, -1000, 64);
        // A timer that fires late is made up for within a second.
        Assert.InRange(most, 1, Rate * 2);
        Assert.True(moments.Length <= ((moments[^1] - moments[0]).TotalSeconds + 1) * Rate, "the rate holds over the whole time");
    }
}
