using Polly;
using Polly.Retry;
using SchemaSdk.Telemetry;

namespace SchemaSdk.Downloads;

/// <summary>Tries again what may pass, after pauses that grow, or after the pause that the server asks for.</summary>
internal static class DownloadRetry
{
    public static ResiliencePipeline Of(int maxRetries, Uri address, ClientTelemetry telemetry)
    {
        if (maxRetries == 0) return ResiliencePipeline.Empty;
        return new ResiliencePipelineBuilder { TimeProvider = telemetry.Time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<DownloadException>(e => e.IsTransient),
                MaxRetryAttempts = maxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(250),
                MaxDelay = TimeSpan.FromSeconds(15),
                DelayGenerator = arguments => new(Asked(arguments.Outcome.Exception)),
                OnRetry = arguments =>
                {
                    telemetry.DownloadTriedAgain(address.IdnHost, arguments.Outcome.Exception, arguments.RetryDelay);
                    return default;
                },
            })
            .Build();
    }

    private static TimeSpan? Asked(Exception? failure) =>
        failure is DownloadException { RetryAfter: { } asked } && asked > TimeSpan.Zero ? asked : null;
}
