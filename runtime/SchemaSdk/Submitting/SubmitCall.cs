using System.Net.Http.Headers;
using SchemaSdk.Errors;
using SchemaSdk.Telemetry;
using SchemaSdk.Transport;

namespace SchemaSdk.Submitting;

/// <summary>
/// Sends one submit and tells its three outcomes apart: accepted is returned; rejected and unknown are thrown. Sends again
/// only what provably never left and what was answered with 429.
/// </summary>
internal sealed class SubmitCall(QueueTransport transport, TimeProvider time, ClientTelemetry telemetry)
{
    private const int MaxAttempts = 4;
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(1);

    public async Task<Accepted> SendAsync(
        string modelId, ReadOnlyMemory<byte> body, Deadline deadline, CancellationToken cancellationToken)
    {
        var backoff = Backoff.ForRetries();
        for (var attempt = 1; ; attempt++)
        {
            var (accepted, refusal, maySendAgain) = await AttemptAsync(modelId, body, deadline, cancellationToken).ConfigureAwait(false);
            if (accepted is not null) return accepted;
            var asked = (refusal as ServiceException)?.RetryAfter;
            var wait = asked ?? backoff.Next();
            if (!maySendAgain || attempt == MaxAttempts || asked > LongestRetryAfter || wait > deadline.Remaining) throw refusal!;
            telemetry.SubmitSentAgain(modelId, attempt, refusal!, wait);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Attempt> AttemptAsync(
        string modelId, ReadOnlyMemory<byte> body, Deadline deadline, CancellationToken cancellationToken)
    {
        var submittedAt = time.GetUtcNow();
        var content = new OnceOnlyContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var limit = deadline.Link(cancellationToken);
        HttpAnswer answer;
        try
        {
            var address = transport.Endpoints.Submit(modelId);
            answer = await transport.SendAsync(HttpMethod.Post, address, content, AnswerBody.LargestNote, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (!content.TryRevoke())
        {
            throw Unknown(modelId, submittedAt, e is OperationCanceledException && cancellationToken.IsCancellationRequested
                ? "the call was cancelled after the request had begun to leave" : "the connection broke, or the time ran out", e);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (TransportFailure.Is(e))
        {
            return new(null, Unsent(modelId, e), TransportFailure.IsConnect(e));
        }

        return Read(modelId, submittedAt, ServiceReply.Read(answer));
    }

    private static Attempt Read(string modelId, DateTimeOffset submittedAt, ServiceReply reply)
    {
        var context = new CallContext(CallKind.Submit, reply.RequestId, modelId);
        if (reply is { IsSuccess: true, Json: not null, RequestId: { } id }) return new(new Accepted(id, submittedAt), null, false);
        if (reply.IsSuccess) throw Unknown(modelId, submittedAt, "the answer could not be read, or has no request id", ServiceErrors.Unreadable(reply, context));

        var error = ServiceErrors.Create(reply, context);
        // 303 is how a server answers a POST that it has processed.
        if (reply.Status is < 200 or 303 or 408 or >= 500) throw Unknown(modelId, submittedAt, reply.Status == 303 ? "the service pointed elsewhere for its answer" : "the service answered with an error of its own", error);
        return new(null, error, reply.Http.Status == 429);
    }

    private static ServiceUnreachableException Unsent(string modelId, Exception inner) =>
        new($"The service could not be reached: {TransportFailure.Describe(inner)} Nothing was sent for {modelId}.", inner) { ModelId = modelId };

    private static SubmitUnknownException Unknown(string modelId, DateTimeOffset submittedAt, string why, Exception inner) =>
        new($"Whether the submit to {modelId} at {submittedAt:u} was accepted is unknown: {why}. It may be billed; it was not sent again.", inner)
        {
            ModelId = modelId,
            SubmittedAt = submittedAt,
            RequestId = (inner as QueueException)?.RequestId,
        };

    private readonly record struct Attempt(Accepted? Accepted, QueueException? Refusal, bool MaySendAgain);
}
