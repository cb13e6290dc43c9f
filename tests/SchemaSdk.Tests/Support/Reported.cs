namespace SchemaSdk.Tests.Support;

/// <summary>Progress that is told at once, on the thread that reports it.</summary>
public sealed class Reported(Action<JobStatus> report) : IProgress<JobStatus>
{
    public void Report(JobStatus value) => report(value);
}
