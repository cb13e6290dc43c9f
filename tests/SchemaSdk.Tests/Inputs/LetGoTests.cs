using System.Runtime.CompilerServices;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Inputs;

/// <summary>A wait may take an hour; what was submitted must not stay in memory as long.</summary>
public class LetGoTests
{
    [Fact]
    public async Task A_run_lets_its_request_go_once_it_is_submitted()
    {
        var token = TestContext.Current.CancellationToken;
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Reply.Stall(waits));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var (run, request) = Start(service.Client, stop.Token);
        await waits.Task.WaitAsync(token);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(request.IsAlive);
        await stop.CancelAsync();
        await Assert.ThrowsAsync<WaitCanceledException>(() => run);
    }

    // Not inlined, so that no local of the test holds the request.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Task Run, WeakReference Request) Start(QueueClient client, CancellationToken cancellationToken)
    {
        var request = new PictureRequest { Prompt = new string('x', 1000) };
        return (client.RunAsync(request, cancellationToken: cancellationToken), new WeakReference(request));
    }
}
