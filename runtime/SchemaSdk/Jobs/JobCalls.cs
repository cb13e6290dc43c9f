using System.Text.Json;
using SchemaSdk.Errors;
using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>The calls about one job, each made once. What fails is thrown, and says by itself whether it may pass.</summary>
internal sealed class JobCalls(QueueTransport transport, string requestId, string? modelId, QueueClientOptions options)
{
    public string RequestId => requestId;

    public string? ModelId => modelId;

    public async Task<JobStatus> StatusAsync(CancellationToken cancellationToken)
    {
        var context = Context(CallKind.Status);
        var reply = await SendAsync(HttpMethod.Get, transport.Endpoints.Status(requestId), context, cancellationToken).ConfigureAwait(false);
        if (!reply.IsSuccess && !IsEnd(reply)) throw ServiceErrors.Create(reply, context);
        return StatusReader.TryRead(reply.Json) ?? throw ServiceErrors.Unreadable(reply, context);
    }

    public async Task<ResultAnswer> ResultAsync(CancellationToken cancellationToken)
    {
        var context = Context(CallKind.Result);
        var address = transport.Endpoints.Result(requestId, options.IncludeCost);
        var reply = await SendAsync(HttpMethod.Get, address, context, cancellationToken).ConfigureAwait(false);
        if (reply.ErrorCode == ServiceErrors.NotReady) return ResultAnswer.NotReady with { Json = reply.Json };
        if (!reply.IsSuccess && !IsEnd(reply) && !HasOutput(reply)) throw ServiceErrors.Create(reply, context);
        return reply.Json is { } json && ResultReader.IsResult(json) ? new(json, IsReady: true) : throw ServiceErrors.Unreadable(reply, context);
    }

    public Task<ServiceReply> CancelAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, transport.Endpoints.Cancel(requestId), Context(CallKind.Cancel), cancellationToken);

    public ServiceException Error(ServiceReply reply, CallKind kind) => ServiceErrors.Create(reply, Context(kind));

    public ServiceException Unreadable(ServiceReply reply, CallKind kind) => ServiceErrors.Unreadable(reply, Context(kind));

    public JobFailedException Failed(JsonElement json)
    {
        var reason = ErrorText.Message(json);
        return new JobFailedException($"Request {requestId} failed: {(reason is null ? "the service gave no reason." : ErrorText.Shorten(reason, 1000))}")
        {
            RequestId = requestId,
            ModelId = modelId,
            ServerMessage = reason,
            RawJson = json,
        };
    }

    public JobCancelledException Cancelled(JsonElement json) =>
        new($"Request {requestId} was cancelled on the service.") { RequestId = requestId, ModelId = modelId, RawJson = json };

    private async Task<ServiceReply> SendAsync(HttpMethod method, Uri address, CallContext context, CancellationToken cancellationToken)
    {
        try
        {
            var bound = context.Kind == CallKind.Result ? AnswerBody.LargestResult : AnswerBody.LargestNote;
            var answer = await transport.SendAsync(method, address, content: null, bound, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return ServiceReply.Read(answer);
        }
        catch (ObjectDisposedException e)
        {
            throw new QueueException($"The client was disposed of during {context}; the job runs on.", e) { RequestId = requestId, ModelId = modelId };
        }
        catch (Exception e) when (TransportFailure.Is(e) && !cancellationToken.IsCancellationRequested)
        {
            throw new ServiceUnreachableException($"No answer to {context}: {TransportFailure.Describe(e)}", e)
            {
                RequestId = requestId,
                ModelId = modelId,
            };
        }
        catch (QueueException e) when (e.RequestId is null)
        {
            e.Attach(requestId, modelId);
            throw;
        }
        catch (Exception e) when (e is not (QueueException or OperationCanceledException or OutOfMemoryException))
        {
            // Handlers of the caller's may throw anything; the id of a paid job must come with it.
            throw new QueueException($"{context} could not be made; the job runs on.", e) { RequestId = requestId, ModelId = modelId };
        }
    }

    // A failed job may be reported with an error code and a state at once: the state is what ended it.
    private static bool IsEnd(ServiceReply reply) =>
        reply.Http.Status is >= 200 and < 300 && StatusReader.TryRead(reply.Json) is { State: JobState.Failed or JobState.Cancelled };

    // An output that was paid for is handed out, whatever code stands beside it.
    private static bool HasOutput(ServiceReply reply) =>
        reply.Http.Status is >= 200 and < 300 && reply.Json?.Member("output") is not null;

    private CallContext Context(CallKind kind) => new(kind, requestId, modelId);
}
