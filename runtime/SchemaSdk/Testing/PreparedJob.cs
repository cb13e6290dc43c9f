using System.Runtime.CompilerServices;

namespace SchemaSdk.Testing;

/// <summary>A job without a service: it passes through prepared statuses, one a look, and ends as prepared.</summary>
internal sealed class PreparedJob<TOutput> : QueueJob<TOutput>
{
    private readonly JobStatus[] _statuses;
    private readonly Func<JobResult<TOutput>> _end;
    private readonly CancelOutcome _cancelOutcome;
    private int _looks;

    public PreparedJob(JobHandle handle, IEnumerable<JobStatus> statuses, Func<JobResult<TOutput>> end, CancelOutcome cancelOutcome)
    {
        ArgumentNullException.ThrowIfNull(handle);
        (Handle, _statuses, _end, _cancelOutcome) = (handle, [.. statuses], end, cancelOutcome);
        if (_statuses.Length == 0) throw new ArgumentException("A job has at least one status.", nameof(statuses));
    }

    public override JobHandle Handle { get; }

    public override string RequestId => Handle.RequestId;

    public override string? ModelId => Handle.ModelId;

    public override DateTimeOffset? SubmittedAt => Handle.SubmittedAt;

    public override Task<JobStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<JobStatus>(cancellationToken);
        var look = Math.Min(Interlocked.Increment(ref _looks), _statuses.Length);
        return Task.FromResult(_statuses[look - 1]);
    }

    public override async IAsyncEnumerable<JobStatus> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var status in _statuses)
        {
            ThrowIfCanceled(cancellationToken);
            await Task.Yield();
            yield return status;
        }
    }

    public override Task<CancelOutcome> CancelAsync(CancellationToken cancellationToken = default) => Task.FromResult(_cancelOutcome);

    public override async Task<JobResult<TOutput>> GetResultAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return _end();
    }

    public override Task<JobResult<TOutput>> WaitAsync(IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(new WaitOptions { Progress = progress }, cancellationToken);

    public override async Task<JobResult<TOutput>> WaitAsync(WaitOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        await foreach (var status in WatchAsync(cancellationToken).ConfigureAwait(false)) options.Progress?.Report(status);
        return _end();
    }

    private void ThrowIfCanceled(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested) return;
        throw new WaitCanceledException($"Waiting for request {RequestId} was cancelled; the job runs on.", null, cancellationToken)
        {
            RequestId = RequestId,
            ModelId = ModelId,
        };
    }
}
