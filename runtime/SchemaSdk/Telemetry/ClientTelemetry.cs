using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SchemaSdk.Telemetry;

/// <summary>Tells log, traces and metrics what one client does. Nothing in here throws.</summary>
internal sealed class ClientTelemetry(QueueClientOptions options)
{
    public ILogger Log { get; } = options.LoggerFactory?.CreateLogger(QueueClientTelemetry.LogCategory) is { } logger
        ? new SafeLogger(logger)
        : NullLogger.Instance;

    public TimeProvider Time => options.TimeProvider;

    public Uri Server => options.BaseAddress;

    public void SubmitSentAgain(string modelId, int attempt, Exception failure, TimeSpan pause)
    {
        Measure.Add(Instruments.Retries, 1, modelId, TagNames.Call, "submit");
        QueueLog.SubmitSentAgain(Log, modelId, attempt, Span.Kind(failure), Status(failure), pause.TotalSeconds);
    }

    public void CallRepeated(Exception? failure, int attempt, TimeSpan pause)
    {
        if (failure is not QueueException error) return;
        Measure.Add(Instruments.Retries, 1, error.ModelId, TagNames.Call, "read");
        QueueLog.CallRepeated(Log, error.RequestId, error.ModelId, Span.Kind(error), Status(error), attempt, pause.TotalSeconds);
    }

    public void DownloadTriedAgain(string host, Exception? failure, TimeSpan pause)
    {
        if (failure is not DownloadException error) return;
        Measure.Add(Instruments.Retries, 1, null, TagNames.Call, "download");
        QueueLog.DownloadTriedAgain(Log, host, Span.Kind(error), error.StatusCode, pause.TotalSeconds);
    }

    public void Polled(string requestId, JobStatus status) => QueueLog.Polled(Log, requestId, status.State, status.QueuePosition);

    public void Cancelled(string requestId, CancelOutcome outcome) => QueueLog.Cancelled(Log, requestId, outcome);

    public void JournalFailed(JournalEvent what, Exception failure, string? requestId, string? modelId) =>
        QueueLog.JournalFailed(Log, what, Span.Kind(failure), requestId, modelId);

    private static int? Status(Exception failure) => (failure as ServiceException)?.StatusCode;
}
