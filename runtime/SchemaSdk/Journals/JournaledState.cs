namespace SchemaSdk;

/// <summary>What a journal knows of a submit.</summary>
public enum JournaledState
{
    /// <summary>It may have been accepted, and may be billed. It was not sent again.</summary>
    Unknown,

    /// <summary>Accepted; its end was not seen yet. Resume it by its handle.</summary>
    Accepted,

    /// <summary>Refused by the service; nothing was started.</summary>
    Rejected,

    /// <summary>Given up before anything was started.</summary>
    Unsent,

    /// <summary>The job has ended; <see cref="JournaledJob.EndState"/> says how.</summary>
    Finished,
}
