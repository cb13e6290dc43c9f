namespace SchemaSdk.Emulator.Jobs;

/// <summary>When a job was submitted and how long it will take.</summary>
/// <param name="Timestamp">The clock's timestamp at the submit, for durations.</param>
/// <param name="CreatedAt">The time of day at the submit, for answers.</param>
/// <param name="LeavesQueue">How long after the submit it leaves the queue.</param>
/// <param name="Ends">How long after the submit it ends.</param>
internal readonly record struct JobStart(long Timestamp, DateTimeOffset CreatedAt, TimeSpan LeavesQueue, TimeSpan Ends);
