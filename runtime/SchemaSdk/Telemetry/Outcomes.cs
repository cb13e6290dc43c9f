namespace SchemaSdk.Telemetry;

/// <summary>The values of the outcome tag.</summary>
internal static class Outcomes
{
    public const string Accepted = "accepted";
    public const string Succeeded = "succeeded";

    public static string OfSubmit(Exception failure) => failure switch
    {
        SubmitUnknownException => "unknown",
        ServiceException => "rejected",
        JournalException { Handle: not null } => Accepted,
        _ => "unsent",
    };

    public static string OfWait(Exception failure) => failure switch
    {
        JobFailedException => "failed",
        JobCancelledException => "cancelled",
        OutputFormatException => "unreadable",
        JobTimeoutException => "timeout",
        WaitCanceledException => "stopped",
        _ => "error",
    };

    /// <summary>Whether the exception tells how the job ended, and not only that nobody waits any more.</summary>
    public static bool IsEnd(Exception failure) => failure is JobFailedException or JobCancelledException or OutputFormatException;
}
