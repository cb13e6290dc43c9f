using System.Text.Json;

namespace SchemaSdk;

/// <summary>The job succeeded, but its output is not of the model's type. Nothing is lost: the whole answer is here.</summary>
public sealed class OutputFormatException(string message, Exception? innerException = null)
    : QueueException(message, innerException)
{
    /// <summary>The whole answer.</summary>
    public JsonElement RawJson { get; init; }

    /// <summary>The output alone; <see cref="JsonValueKind.Undefined"/> when the answer has none.</summary>
    public JsonElement OutputJson { get; init; }

    /// <summary>How the output violates the model's output schema; empty when it does not, or when there is no schema.</summary>
    public IReadOnlyList<ValidationError> Violations { get; init; } = [];
}
