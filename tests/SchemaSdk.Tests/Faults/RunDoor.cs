using System.Text.Json;

namespace SchemaSdk.Tests.Faults;

/// <summary>The ways in which a caller gets from an input to a result.</summary>
public static class RunDoor
{
    private static readonly Func<QueueClient, string, WaitOptions, CancellationToken, Task<string>>[] Doors = [RunAsync, RunAsync, ResumeAsync, WatchAsync, CancelAsync];

    public static Func<QueueClient, string, WaitOptions, CancellationToken, Task<string>> Pick(Random random) => Doors[random.Next(Doors.Length)];

    private static JsonElement Input(string model) => FaultyModels.Input(model);

    private static async Task<string> RunAsync(QueueClient client, string model, WaitOptions options, CancellationToken cancellationToken) =>
        (await client.RunAsync(model, Input(model), options, cancellationToken)).RequestId;

    private static async Task<string> ResumeAsync(QueueClient client, string model, WaitOptions options, CancellationToken cancellationToken)
    {
        var job = await client.SubmitAsync(model, Input(model), cancellationToken);
        return (await client.Resume(JobHandle.Parse(job.Handle.ToJson())).WaitAsync(options, cancellationToken)).RequestId;
    }

    private static async Task<string> WatchAsync(QueueClient client, string model, WaitOptions options, CancellationToken cancellationToken)
    {
        var job = await client.SubmitAsync(model, Input(model), cancellationToken);
        await job.GetStatusAsync(cancellationToken);
        await foreach (var status in job.WatchAsync(cancellationToken)) Assert.NotNull(status.StateText);
        return (await job.GetResultAsync(cancellationToken)).RequestId;
    }

    private static async Task<string> CancelAsync(QueueClient client, string model, WaitOptions options, CancellationToken cancellationToken)
    {
        var job = await client.SubmitAsync(model, Input(model), cancellationToken);
        await job.CancelAsync(cancellationToken);
        return (await job.WaitAsync(options, cancellationToken)).RequestId;
    }
}
