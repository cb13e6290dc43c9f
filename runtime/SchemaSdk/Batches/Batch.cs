using System.Runtime.CompilerServices;

namespace SchemaSdk.Batches;

/// <summary>Starts a batch each time it is enumerated.</summary>
internal static class Batch
{
    public static async IAsyncEnumerable<RunOutcome<TOutput>> RunAsync<TOutput>(
        IQueueClient client,
        IAsyncEnumerable<IModelRequest<TOutput>> requests,
        RunManyOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var run = new BatchRun<TOutput>(client, options);
        await foreach (var outcome in run.RunAsync(requests, cancellationToken).ConfigureAwait(false)) yield return outcome;
    }

#pragma warning disable CS1998 // A list has nothing to wait for.
    public static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items)
#pragma warning restore CS1998
    {
        foreach (var item in items) yield return item;
    }
}
