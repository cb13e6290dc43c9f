namespace SchemaSdk.Emulator.Jobs;

internal enum JobState
{
    Queued,
    Running,
    Done,
    Cancelled,
}
