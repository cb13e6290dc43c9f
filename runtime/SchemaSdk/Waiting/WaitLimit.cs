using SchemaSdk.Jobs;
using SchemaSdk.Transport;

namespace SchemaSdk.Waiting;

/// <summary>The deadline and the caller's token of one wait; says by an exception with the request id which of them ended it.</summary>
internal sealed class WaitLimit(JobCalls calls, JobTrail trail, Deadline deadline, CancellationToken cancellationToken) : IDisposable
{
    private readonly LinkedLimit _limit = deadline.Link(cancellationToken);

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> step)
    {
        try
        {
            _limit.Token.ThrowIfCancellationRequested();
            return await step(_limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new WaitCanceledException($"Waiting for request {calls.RequestId} was cancelled; the job runs on.", e, cancellationToken)
            {
                RequestId = calls.RequestId,
                ModelId = calls.ModelId,
            };
        }
        catch (OperationCanceledException e) when (_limit.Token.IsCancellationRequested)
        {
            throw new JobTimeoutException(
                $"Request {calls.RequestId} had not ended after {deadline.Span} (last status: {trail.Last?.ToString() ?? "none"}); it may still be running.", e)
            {
                RequestId = calls.RequestId,
                ModelId = calls.ModelId,
                LastStatus = trail.Last,
            };
        }
    }

    public void Dispose() => _limit.Dispose();
}
