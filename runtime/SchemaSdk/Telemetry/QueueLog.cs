using Microsoft.Extensions.Logging;

namespace SchemaSdk.Telemetry;

/// <summary>
/// The log events. They hold ids, kinds and numbers only: an exception's message may quote the service, and the service the
/// input. The ids are listed at <see cref="QueueClientTelemetry"/> and do not change.
/// </summary>
internal static partial class QueueLog
{
    [LoggerMessage(1, LogLevel.Debug, "Submitting {Bytes} bytes to {ModelId}.")]
    public static partial void Submitting(ILogger logger, string modelId, int bytes);

    [LoggerMessage(2, LogLevel.Information, "Request {RequestId} of {ModelId} was accepted.")]
    public static partial void Submitted(ILogger logger, string requestId, string modelId);

    [LoggerMessage(3, LogLevel.Warning, "Attempt {Attempt} of the submit to {ModelId} started nothing ({ErrorType}, HTTP {StatusCode}); it is sent again in {Seconds} s.")]
    public static partial void SubmitSentAgain(ILogger logger, string modelId, int attempt, string errorType, int? statusCode, double seconds);

    [LoggerMessage(4, LogLevel.Warning, "The submit to {ModelId} was rejected ({ErrorType}, HTTP {StatusCode}, error {ErrorCode}); nothing was started.")]
    public static partial void SubmitRejected(ILogger logger, string modelId, string errorType, int statusCode, int? errorCode);

    [LoggerMessage(5, LogLevel.Warning, "Whether the submit to {ModelId} at {SubmittedAt:u} was accepted is unknown; it may be billed and was not sent again.")]
    public static partial void SubmitUnknown(ILogger logger, string modelId, DateTimeOffset submittedAt);

    [LoggerMessage(6, LogLevel.Warning, "The submit to {ModelId} did not come to its end ({ErrorType}).")]
    public static partial void SubmitFailed(ILogger logger, string modelId, string errorType);

    [LoggerMessage(7, LogLevel.Debug, "Request {RequestId} is {State} (position {QueuePosition}).")]
    public static partial void Polled(ILogger logger, string requestId, JobState state, int? queuePosition);

    [LoggerMessage(8, LogLevel.Warning, "A call about request {RequestId} of {ModelId} failed ({ErrorType}, HTTP {StatusCode}, attempt {Attempt}); it is made again in {Seconds} s.")]
    public static partial void CallRepeated(ILogger logger, string? requestId, string? modelId, string errorType, int? statusCode, int attempt, double seconds);

    [LoggerMessage(9, LogLevel.Information, "Request {RequestId} of {ModelId} has ended: {Outcome}.")]
    public static partial void Finished(ILogger logger, string requestId, string? modelId, string outcome);

    [LoggerMessage(EventId = 10, Message = "The wait for request {RequestId} of {ModelId} ended before the job ({Outcome}, {ErrorType}).")]
    public static partial void WaitEnded(ILogger logger, LogLevel level, string requestId, string? modelId, string outcome, string errorType);

    [LoggerMessage(11, LogLevel.Information, "The service was asked to cancel request {RequestId}: {Outcome}.")]
    public static partial void Cancelled(ILogger logger, string requestId, CancelOutcome outcome);

    [LoggerMessage(12, LogLevel.Information, "A file of {Bytes} bytes was saved from {Host}.")]
    public static partial void Downloaded(ILogger logger, string? host, long bytes);

    [LoggerMessage(13, LogLevel.Warning, "A file could not be saved from {Host} ({ErrorType}, HTTP {StatusCode}).")]
    public static partial void DownloadFailed(ILogger logger, string? host, string errorType, int? statusCode);

    [LoggerMessage(14, LogLevel.Warning, "A download from {Host} broke off ({ErrorType}, HTTP {StatusCode}); it goes on in {Seconds} s.")]
    public static partial void DownloadTriedAgain(ILogger logger, string? host, string errorType, int? statusCode, double seconds);

    [LoggerMessage(15, LogLevel.Warning, "The journal could not be told that a submit is {What} ({ErrorType}); request {RequestId} of {ModelId}.")]
    public static partial void JournalFailed(ILogger logger, JournalEvent what, string errorType, string? requestId, string? modelId);
}
