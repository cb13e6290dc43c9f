using Polly;
using Polly.Retry;
using SchemaSdk.Telemetry;

namespace SchemaSdk.Waiting;

/// <summary>Repeats calls that change nothing, while they fail in ways that pass.</summary>
/// <remarks>
/// A pause that the service asks for is kept up to a minute. Where it asks for more, a wait looks again after the minute; a single
/// call is not repeated, and its exception says how long the service asks for.
/// </remarks>
internal sealed class Retries(TimeProvider time, ClientTelemetry telemetry)
{
    private const int SingleAttempts = 4;
    private const int PatientAttempts = 40;
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(1);
    private readonly ResiliencePipeline _single = Build(time, telemetry, SingleAttempts, isPatient: false);
    private readonly ResiliencePipeline _patient = Build(time, telemetry, PatientAttempts, isPatient: true);

    /// <summary>For a call that somebody waits for: four attempts.</summary>
    public Task<T> OnceAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        RunAsync(_single, call, cancellationToken);

    /// <summary>For a call of a wait: forty attempts, about nine minutes, unless its deadline comes first.</summary>
    public Task<T> PatientlyAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        RunAsync(_patient, call, cancellationToken);

    private static Task<T> RunAsync<T>(ResiliencePipeline pipeline, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(static (call, limit) => new ValueTask<T>(call(limit)), call, cancellationToken).AsTask();

    private static ResiliencePipeline Build(TimeProvider time, ClientTelemetry telemetry, int attempts, bool isPatient) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(250),
                MaxDelay = TimeSpan.FromSeconds(15),
                UseJitter = true,
                ShouldHandle = args => new(args.Outcome.Exception is QueueException { IsTransient: true } e && (isPatient || !(Asked(e) > LongestRetryAfter))),
                DelayGenerator = args => new(Asked(args.Outcome.Exception) is { } asked && asked > TimeSpan.Zero ? Spread(asked) : null),
                OnRetry = args =>
                {
                    telemetry.CallRepeated(args.Outcome.Exception, args.AttemptNumber + 1, args.RetryDelay);
                    return default;
                },
            })
            .Build();

    private static TimeSpan? Asked(Exception? failure) => (failure as ServiceException)?.RetryAfter;

    // Never earlier than asked for, and not all at the same moment.
    private static TimeSpan Spread(TimeSpan asked)
    {
        var pause = asked < LongestRetryAfter ? asked * (1 + (Random.Shared.NextDouble() / 10)) : LongestRetryAfter;
        return pause < LongestRetryAfter ? pause : LongestRetryAfter;
    }
}
