namespace SchemaSdk;

/// <summary>The base of everything that this library throws about a request or a job. No message ever holds the token.</summary>
public class QueueException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    private string? _requestId;
    private string? _modelId;

    /// <summary>The request that this is about, wherever one exists: with it the job can be taken up again.</summary>
    public string? RequestId { get => _requestId; init => _requestId = value; }

    /// <summary>The model, where it is known.</summary>
    public string? ModelId { get => _modelId; init => _modelId = value; }

    /// <summary>Whether the same read may well succeed a moment later.</summary>
    internal virtual bool IsTransient => false;

    internal void Attach(string? requestId, string? modelId)
    {
        _requestId = requestId;
        _modelId = modelId;
    }
}
