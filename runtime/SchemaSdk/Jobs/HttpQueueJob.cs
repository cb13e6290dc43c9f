using System.Runtime.CompilerServices;
using SchemaSdk.Telemetry;
using SchemaSdk.Transport;
using SchemaSdk.Waiting;

namespace SchemaSdk.Jobs;

/// <summary>A job of the real service: single calls, and waits made of them.</summary>
internal sealed class HttpQueueJob<TOutput>(
    JobCalls calls, OutputReader<TOutput> reader, WaitServices services, JobAge age, DateTimeOffset? submittedAt, Guid? submitId) : QueueJob<TOutput>
{
    private readonly JobEnd _end = new(calls, services, submitId);

    public override string RequestId => calls.RequestId;

    public override string? ModelId => calls.ModelId;

    public override DateTimeOffset? SubmittedAt => submittedAt;

    public override JobHandle Handle => new()
    {
        RequestId = RequestId,
        ModelId = ModelId,
        BaseAddress = services.Options.BaseAddress,
        SubmittedAt = SubmittedAt,
    };

    public override Task<JobStatus> GetStatusAsync(CancellationToken cancellationToken = default) =>
        NamedAsync(services.Retries.OnceAsync(calls.StatusAsync, cancellationToken), outcome: null, cancellationToken);

    public override Task<CancelOutcome> CancelAsync(CancellationToken cancellationToken = default) =>
        _end.RecordAsync(NamedAsync(CancelCall.RunAsync(calls, services, cancellationToken), CancelOutcome.Unknown, cancellationToken));

    public override Task<JobResult<TOutput>> GetResultAsync(CancellationToken cancellationToken = default) =>
        _end.RecordAsync(ReadResultAsync(cancellationToken));

    private async Task<JobResult<TOutput>> ReadResultAsync(CancellationToken cancellationToken)
    {
        var reading = services.Retries.OnceAsync(calls.ResultAsync, cancellationToken);
        var answer = await NamedAsync(reading, outcome: null, cancellationToken).ConfigureAwait(false);
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
        using var wait = new JobWait(calls, services, age, isObserved: true, StartDeadline(null), cancellationToken);
        await foreach (var status in wait.ChangesAsync().ConfigureAwait(false))
        {
            await _end.RecordAsync(status).ConfigureAwait(false);
            yield return status;
        }
    }

    public override Task<JobResult<TOutput>> WaitAsync(
        IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(new WaitOptions { Progress = progress }, cancellationToken);

    public override Task<JobResult<TOutput>> WaitAsync(WaitOptions options, CancellationToken cancellationToken = default) =>
        WaitAsync(WaitOptions.Check(options), StartDeadline(options.Deadline), cancellationToken);

    public Task<JobResult<TOutput>> WaitAsync(WaitOptions options, Deadline deadline, CancellationToken cancellationToken) =>
        _end.RecordAsync(WaitForResultAsync(options, deadline, cancellationToken));

    private async Task<JobResult<TOutput>> WaitForResultAsync(WaitOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        using var wait = new JobWait(calls, services, age, options.Progress is not null, deadline, cancellationToken);
        using var span = new WaitSpan(services.Telemetry, RequestId, ModelId, wait.Trail);
        try
        {
            var result = await wait.ResultAsync(reader, status => Report(options.Progress, status)).ConfigureAwait(false);
            span.Succeed();
            return result;
        }
        catch (Exception e)
        {
            span.Fail(e);
            if (e is not WaitCanceledException canceled || options.OnCancellation != CancellationBehavior.CancelRemotely) throw;
            throw await RemoteCancel.AfterAsync(canceled, calls, services).ConfigureAwait(false);
        }
    }

    /// <summary>A single call, whose cancellation carries the request id.</summary>
    private async Task<T> NamedAsync<T>(Task<T> call, CancelOutcome? outcome, CancellationToken cancellationToken)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new WaitCanceledException($"A call about request {RequestId} was cancelled by its caller.", e, cancellationToken)
            {
                RequestId = RequestId,
                ModelId = ModelId,
                CancelOutcome = outcome,
            };
        }
    }

    private Deadline StartDeadline(TimeSpan? span) => new(span ?? services.Options.Deadline, services.Time);

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
