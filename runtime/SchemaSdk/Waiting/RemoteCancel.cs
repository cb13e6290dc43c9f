using SchemaSdk.Jobs;

namespace SchemaSdk.Waiting;

/// <summary>Asks the service to cancel a job whose wait was cancelled, within a time of its own.</summary>
internal static class RemoteCancel
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static async Task<WaitCanceledException> AfterAsync(WaitCanceledException canceled, JobCalls calls, WaitServices services)
    {
        var outcome = await AskAsync(calls, services).ConfigureAwait(false);
        var what = outcome switch
        {
            CancelOutcome.Cancelled => "the service cancelled the job.",
            CancelOutcome.NotCancellable => "the service could not cancel the job, which runs on and is billed, or has ended.",
            _ => "whether the service cancelled the job is not known.",
        };
        return new WaitCanceledException($"Waiting for request {calls.RequestId} was cancelled; {what}", canceled.InnerException, canceled.CancellationToken)
        {
            RequestId = canceled.RequestId,
            ModelId = canceled.ModelId,
            CancelOutcome = outcome,
        };
    }

    private static async Task<CancelOutcome> AskAsync(JobCalls calls, WaitServices services)
    {
        using var limit = new CancellationTokenSource(Longest, services.Time);
        try
        {
            return await CancelCall.RunAsync(calls, services, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is QueueException or OperationCanceledException)
        {
            return CancelOutcome.Unknown;
        }
    }
}
