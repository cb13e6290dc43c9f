using SchemaSdk.Errors;

namespace SchemaSdk;

/// <summary>The service answered with an error, or with something that could not be read. For a submit: nothing was started.</summary>
public class ServiceException(string message, Exception? innerException = null) : QueueException(message, innerException)
{
    private ServiceFacts _facts = new();

    /// <summary>The HTTP status; 200 where the error came in the body of a success.</summary>
    public int StatusCode { get => _facts.StatusCode; init => _facts = _facts with { StatusCode = value }; }

    /// <summary>The service's own code, such as 400002, or null.</summary>
    public int? ErrorCode { get => _facts.ErrorCode; init => _facts = _facts with { ErrorCode = value }; }

    /// <summary>What the service says is wrong, or null.</summary>
    public string? ServerMessage { get => _facts.Message; init => _facts = _facts with { Message = value }; }

    /// <summary>The service's further detail: a text, or JSON text where it is structured; or null.</summary>
    public string? Detail { get => _facts.Detail; init => _facts = _facts with { Detail = value }; }

    /// <summary>The beginning of the body as it came, at most 4,000 characters.</summary>
    public string Body { get => _facts.Body; init => _facts = _facts with { Body = value }; }

    /// <summary>How long the service asks to wait before the next call, or null.</summary>
    public TimeSpan? RetryAfter { get => _facts.RetryAfter; init => _facts = _facts with { RetryAfter = value }; }

    internal override bool IsTransient => _facts.IsUnreadable || _facts.ErrorCode == ServiceErrors.NotReady || _facts.EffectiveStatus is 408 or 429 or >= 500;

    internal void Attach(ServiceFacts facts) => _facts = facts;
}
