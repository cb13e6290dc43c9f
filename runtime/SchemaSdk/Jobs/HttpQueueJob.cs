using System.Runtime.CompilerServices;
using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>A job of the real service: single calls, and waits made of them.</summary>
internal sealed class HttpQueueJob<TOutput>(
    JobCalls calls, OutputReader<TOutput> reader, QueueClientOptions options, DateTimeOffset? submittedAt, Guid? submitId) : QueueJob<TOutput>
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly JobEnd _end = new(calls, options, submitId);

    public override string RequestId => calls.RequestId;

    public override string? ModelId => calls.ModelId;

    public override DateTimeOffset? SubmittedAt => submittedAt;

    public override JobHandle Handle => new()
    {
        RequestId = RequestId,
        ModelId = ModelId,
        BaseAddress = options.BaseAddress,
        SubmittedAt = SubmittedAt,
    };

    public override Task<JobStatus> GetStatusAsync(CancellationToken cancellationToken = default) =>
        Retry.RunAsync(calls.StatusAsync, Retry.SingleCall, _time, cancellationToken);

    public override Task<CancelOutcome> CancelAsync(CancellationToken cancellationToken = default) =>
        _end.RecordAsync(CancelCall.RunAsync(calls, _time, cancellationToken));

    public override Task<JobResult<TOutput>> GetResultAsync(CancellationToken cancellationToken = default) =>
        _end.RecordAsync(ReadResultAsync(cancellationToken));

    private async Task<JobResult<TOutput>> ReadResultAsync(CancellationToken cancellationToken)
    {
        var answer = await Retry.RunAsync(calls.ResultAsync, Retry.SingleCall, _time, cancellationToken).ConfigureAwait(false);
        if (ResultReader.TryRead(answer, calls, reader, isLast: false, out var result)) return result;
        throw new JobNotFinishedException($"Request {RequestId} has no result yet.")
        {
            RequestId = RequestId,
            ModelId = ModelId,
            Status = StatusReader.TryRead(answer.Json),
        };
    }

    public override async IAsyncEnumerable<JobStatus> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var wait = new JobWait(calls, options, new Deadline(options.Deadline, _time), cancellationToken);
        await foreach (var status in wait.ChangesAsync().ConfigureAwait(false))
        {
            await _end.RecordAsync(status).ConfigureAwait(false);
            yield return status;
        }
    }

    public override Task<JobResult<TOutput>> WaitAsync(
        IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(progress, new Deadline(options.Deadline, _time), cancellationToken);

    public Task<JobResult<TOutput>> WaitAsync(IProgress<JobStatus>? progress, Deadline deadline, CancellationToken cancellationToken) =>
        _end.RecordAsync(WaitForResultAsync(progress, deadline, cancellationToken));

    private async Task<JobResult<TOutput>> WaitForResultAsync(
        IProgress<JobStatus>? progress, Deadline deadline, CancellationToken cancellationToken)
    {
        var wait = new JobWait(calls, options, deadline, cancellationToken);
        await foreach (var status in wait.ChangesAsync().ConfigureAwait(false)) Report(progress, status);
        return await wait.ResultAsync(reader).ConfigureAwait(false);
    }

    // Whatever the caller's handler throws, the id of a paid job must come with it.
    private void Report(IProgress<JobStatus>? progress, JobStatus status)
    {
        try
        {
            progress?.Report(status);
        }
        catch (Exception e)
        {
            throw new QueueException($"The progress handler failed while waiting for request {RequestId}; the job runs on.", e)
            {
                RequestId = RequestId,
                ModelId = ModelId,
            };
        }
    }
}
