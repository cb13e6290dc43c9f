namespace SchemaSdk.Waiting;

/// <summary>The next look at a job.</summary>
/// <param name="Pause">How long to wait before.</param>
/// <param name="AsksForResult">Whether to ask for the result at once, because the job may well have ended.</param>
internal readonly record struct Look(TimeSpan Pause, bool AsksForResult);
