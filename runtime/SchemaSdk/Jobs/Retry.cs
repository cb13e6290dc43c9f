using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>Repeats a call that changes nothing, while it fails in ways that pass.</summary>
internal static class Retry
{
    /// <summary>How often a call is tried that somebody waits for.</summary>
    public const int SingleCall = 4;

    /// <summary>How many failures in a row a wait endures: about nine minutes, unless its deadline comes first.</summary>
    public const int WhileWaiting = 40;

    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(1);

    /// <summary>
    /// A pause that the service asks for is kept up to a minute. Where it asks for more, a wait looks again after the minute; a
    /// single call is not repeated, and its exception says how long the service asks for.
    /// </summary>
    public static async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> call, int attempts, TimeProvider time, CancellationToken cancellationToken)
    {
        var backoff = Backoff.ForRetries();
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? asked;
            try
            {
                return await call(cancellationToken).ConfigureAwait(false);
            }
            catch (QueueException e) when (e.IsTransient && attempt < attempts && (attempts == WhileWaiting || !AsksForLonger(e)))
            {
                asked = AsksForLonger(e) ? LongestRetryAfter : (e as ServiceException)?.RetryAfter;
            }

            var pause = backoff.Next();
            await Task.Delay(asked > pause ? asked.Value : pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool AsksForLonger(QueueException e) => e is ServiceException { RetryAfter: { } asked } && asked > LongestRetryAfter;
}
