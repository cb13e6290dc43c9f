using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>One wait for one job: polls until the job has ended, then until its result is there, within one deadline.</summary>
internal sealed class JobWait(JobCalls calls, QueueClientOptions options, Deadline deadline, CancellationToken cancellationToken)
{
    private const int MaxLooksForOutput = 10;
    private JobStatus? _last;

    public async IAsyncEnumerable<JobStatus> ChangesAsync()
    {
        var pause = Pause();
        while (true)
        {
            var status = await PollAsync(calls.StatusAsync).ConfigureAwait(false);
            var changed = _last is null || _last.StateText != status.StateText || _last.QueuePosition != status.QueuePosition;
            _last = status;
            if (changed) yield return status;
            if (status.IsFinished) yield break;
            await GuardAsync(limit => DelayAsync(pause.Next(), limit)).ConfigureAwait(false);
        }
    }

    public async Task<JobResult<TOutput>> ResultAsync<TOutput>(OutputReader<TOutput> reader)
    {
        if (_last is { State: JobState.Cancelled } cancelled) throw calls.Cancelled(cancelled.RawJson);
        var pause = Pause();
        for (var look = 1; ; look++)
        {
            var answer = await ResultAnswerAsync().ConfigureAwait(false);
            if (ResultReader.TryRead(answer, calls, reader, look >= MaxLooksForOutput, out var result)) return result;
            if (_last is { State: JobState.Failed } failed) throw calls.Failed(failed.RawJson);
            await GuardAsync(limit => DelayAsync(pause.Next(), limit)).ConfigureAwait(false);
        }
    }

    private async Task<ResultAnswer> ResultAnswerAsync()
    {
        try
        {
            return await PollAsync(calls.ResultAsync).ConfigureAwait(false);
        }
        catch (ServiceException) when (_last is { State: JobState.Failed })
        {
            // A failed job need not have a result; its status then says what there is to say.
            return ResultAnswer.NotReady;
        }
    }

    private Task<T> PollAsync<T>(Func<CancellationToken, Task<T>> call) =>
        GuardAsync(limit => Retry.RunAsync(call, Retry.WhileWaiting, options.TimeProvider, limit));

    private async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> step)
    {
        using var limit = deadline.Link(cancellationToken);
        try
        {
            return await step(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new WaitCanceledException($"Waiting for request {calls.RequestId} was cancelled; the job runs on.", e, cancellationToken)
            {
                RequestId = calls.RequestId,
                ModelId = calls.ModelId,
            };
        }
        catch (OperationCanceledException e) when (limit.Token.IsCancellationRequested)
        {
            throw new JobTimeoutException(
                $"Request {calls.RequestId} had not ended after {deadline.Span} (last status: {_last?.ToString() ?? "none"}); it may still be running.", e)
            {
                RequestId = calls.RequestId,
                ModelId = calls.ModelId,
                LastStatus = _last,
            };
        }
    }

    private async Task<bool> DelayAsync(TimeSpan pause, CancellationToken limit)
    {
        await Task.Delay(pause, options.TimeProvider, limit).ConfigureAwait(false);
        return true;
    }

    private Backoff Pause() => new(options.PollInterval, options.MaxPollInterval, 1.5);
}
