using System.Text.Json;

namespace SchemaSdk;

/// <summary>The result of a job that succeeded.</summary>
/// <typeparam name="TOutput">What the model answers with.</typeparam>
public sealed class JobResult<TOutput>
{
    /// <summary>The job's request id.</summary>
    public required string RequestId { get; init; }

    /// <summary>The model, where it is known.</summary>
    public string? ModelId { get; init; }

    /// <summary>The typed output.</summary>
    public required TOutput Output { get; init; }

    /// <summary>The output as JSON.</summary>
    public JsonElement OutputJson { get; init; }

    /// <summary>The whole answer.</summary>
    public JsonElement RawJson { get; init; }

    /// <summary>How the output violates the model's output schema although it could be read; usually empty.</summary>
    public IReadOnlyList<ValidationError> Violations { get; init; } = [];

    /// <summary>When the job was made, by the service's clock; null when it does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the job ended, by the service's clock; null when it does not say.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>What the job cost, in the service's own terms; null unless it says so, see <see cref="QueueClientOptions.IncludeCost"/>.</summary>
    public JsonElement? Cost { get; init; }
}
