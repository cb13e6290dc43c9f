using SchemaSdk.Transport;
using SchemaSdk.Waiting;

namespace SchemaSdk.Jobs;

/// <summary>Cancels a job. The call may be repeated: cancelling twice is the same as once.</summary>
internal static class CancelCall
{
    public static async Task<CancelOutcome> RunAsync(JobCalls calls, WaitServices services, CancellationToken cancellationToken)
    {
        var outcome = await AskAsync(calls, services.Retries, cancellationToken).ConfigureAwait(false);
        services.Telemetry.Cancelled(calls.RequestId, outcome);
        return outcome;
    }

    private static async Task<CancelOutcome> AskAsync(JobCalls calls, Retries retries, CancellationToken cancellationToken)
    {
        try
        {
            return await retries.OnceAsync(limit => OnceAsync(calls, limit), cancellationToken).ConfigureAwait(false);
        }
        catch (QueueException e) when (e.IsTransient && !TransportFailure.IsConnect(e.InnerException ?? e))
        {
            return CancelOutcome.Unknown;
        }
    }

    private static async Task<CancelOutcome> OnceAsync(JobCalls calls, CancellationToken cancellationToken)
    {
        var reply = await calls.CancelAsync(cancellationToken).ConfigureAwait(false);
        if (!reply.IsSuccess) throw calls.Error(reply, CallKind.Cancel);
        if (reply is { Json: null, Http.BodyFailure: not null }) throw calls.Unreadable(reply, CallKind.Cancel);
        return reply.Json is { } json ? Outcome(json.TextOf("outcome") ?? json.TextOf("status")) : CancelOutcome.Unknown;
    }

    private static CancelOutcome Outcome(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "cancelled" or "canceled" => CancelOutcome.Cancelled,
        "not_cancellable" or "not_cancelable" => CancelOutcome.NotCancellable,
        _ => CancelOutcome.Unknown,
    };
}
