using System.Text.Json;

namespace SchemaSdk;

/// <summary>What the service says of a job at one moment.</summary>
public sealed class JobStatus
{
    /// <summary>Where the job stands.</summary>
    public required JobState State { get; init; }

    /// <summary>The state as the service wrote it.</summary>
    public required string StateText { get; init; }

    /// <summary>The place in the queue as the service counts it, or null when the job is not queued.</summary>
    public int? QueuePosition { get; init; }

    /// <summary>The whole answer.</summary>
    public JsonElement RawJson { get; init; }

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsFinished => State is JobState.Completed or JobState.Failed or JobState.Cancelled;

    /// <summary>Such as <c>in_queue (position 3)</c>.</summary>
    public override string ToString() => QueuePosition is { } position ? $"{StateText} (position {position})" : StateText;
}
