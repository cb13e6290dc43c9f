using System.Text.Json;

namespace SchemaSdk.Tests.Killed;

/// <summary>Submits as fast as it can until it is killed: each worker one job after the other, to a model of its own.</summary>
internal static class Submitting
{
    private const int Workers = 8;

    public static async Task RunAsync(Uri address, string path)
    {
        await using var journal = FileJobJournal.Open(path);
        Said.Line("open");
        using var client = new QueueClient(new QueueClientOptions
        {
            BaseAddress = address,
            Token = "a-token-for-the-emulator",
            Journal = journal,
            PollInterval = TimeSpan.FromMilliseconds(5),
        });
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => WorkAsync(client, $"killed/worker-{worker}")));
    }

    private static async Task WorkAsync(QueueClient client, string modelId)
    {
        for (var number = 1; ; number++)
        {
            var input = JsonSerializer.SerializeToElement(new { prompt = $"{Environment.ProcessId} {modelId} {number}" });
            var job = await client.SubmitAsync(modelId, input);
            Said.Line(job.RequestId);
            if (number % 4 == 0) await job.WaitAsync();
        }
    }
}
