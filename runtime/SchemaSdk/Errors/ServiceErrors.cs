using SchemaSdk.Transport;

namespace SchemaSdk.Errors;

/// <summary>Chooses the exception for an error answer: one type for one meaning, however the service says it.</summary>
internal static class ServiceErrors
{
    public const int NotReady = 400005;
    private const int LongestText = 64 * 1024;
    private const int WrongModel = 400001;
    private const int NoBalance = 400002;
    private const int BadToken = 400004;

    public static ServiceException Create(ServiceReply reply, CallContext context)
    {
        var facts = Facts(reply);
        var message = $"The service refused {context}: {Describe(facts)}";
        ServiceException error = (reply.ErrorCode, reply.Status, context.Kind) switch
        {
            (BadToken, _, _) or (_, 401 or 403, _) => new TokenRejectedException(message),
            (NoBalance, _, _) or (_, 402, _) => new InsufficientBalanceException(message),
            (WrongModel, _, _) or (_, 404 or 410, _) => new NotFoundException(message),
            (_, 429, _) => new TooManyRequestsException(message),
            (_, 400 or 413 or 415 or 422, CallKind.Submit) => new InputRejectedException(message),
            _ => new ServiceException(message),
        };
        return Complete(error, facts, context);
    }

    /// <summary>For an answer that reports success, and is not what the call answers with.</summary>
    public static ServiceException Unreadable(ServiceReply reply, CallContext context)
    {
        var error = new ServiceException($"The answer to {context} could not be read (HTTP {reply.Http.Status}).", reply.Http.BodyFailure);
        return Complete(error, Facts(reply) with { IsUnreadable = true }, context);
    }

    private static ServiceException Complete(ServiceException error, ServiceFacts facts, CallContext context)
    {
        error.Attach(facts);
        error.Attach(context.RequestId, context.ModelId);
        return error;
    }

    private static ServiceFacts Facts(ServiceReply reply)
    {
        var text = ErrorText.Decode(reply.Http.Body.Span[..Math.Min(reply.Http.Body.Length, LongestText)]);
        return new ServiceFacts
        {
            StatusCode = reply.Http.Status,
            EffectiveStatus = reply.Status,
            ErrorCode = reply.ErrorCode,
            Message = reply.Json is { } json ? ErrorText.Message(json) : ErrorText.Plain(text),
            Detail = reply.Json is { } whole ? ErrorText.Detail(whole) : null,
            Body = ErrorText.Shorten(text, 4000),
            RetryAfter = reply.Http.RetryAfter,
        };
    }

    private static string Describe(ServiceFacts facts)
    {
        var code = facts.ErrorCode is { } number ? $", error {number}" : "";
        var message = facts.Message is { } said ? $": {ErrorText.Shorten(said, 500)}" : "";
        var detail = facts.Detail is { } more && more != facts.Message ? $" ({ErrorText.Shorten(more, 500)})" : "";
        return $"HTTP {facts.StatusCode}{code}{message}{detail}";
    }
}
