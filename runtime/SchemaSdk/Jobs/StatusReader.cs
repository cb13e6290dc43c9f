using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>Reads the state of a job in every spelling that was seen.</summary>
internal static class StatusReader
{
    /// <summary>Null when the answer names no state.</summary>
    public static JobStatus? TryRead(JsonElement? answer) =>
        answer is { } json && json.TextOf("status") is { } text
            ? new JobStatus
            {
                State = State(text),
                StateText = text,
                QueuePosition = json.Member("queue_position")?.AsInt(),
                RawJson = json,
            }
            : null;

    private static JobState State(string text) => text.Trim().ToLowerInvariant() switch
    {
        "in_queue" or "queued" => JobState.Queued,
        "in_progress" or "running" => JobState.Running,
        "completed" or "succeeded" => JobState.Completed,
        "failed" => JobState.Failed,
        "cancelled" or "canceled" => JobState.Cancelled,
        _ => JobState.Unknown,
    };
}
