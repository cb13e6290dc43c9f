namespace SchemaSdk;

/// <summary>A request violates its model's schema. Nothing was sent.</summary>
public sealed class RequestInvalidException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>Every violation; the message lists them too, one a line.</summary>
    public IReadOnlyList<ValidationError> Errors { get; init; } = [];

    internal static RequestInvalidException Of(string modelId, IReadOnlyList<ValidationError> errors) =>
        new($"The request for {modelId} is invalid; nothing was sent.\n{string.Join('\n', errors)}") { ModelId = modelId, Errors = errors };
}
