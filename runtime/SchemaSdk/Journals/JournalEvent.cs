namespace SchemaSdk;

/// <summary>What a <see cref="JournalEntry"/> says of a submit.</summary>
public enum JournalEvent
{
    /// <summary>It is about to be sent. Without a later entry it is unknown whether it was accepted.</summary>
    Submitting,

    /// <summary>The service took it; the entry has the request id.</summary>
    Accepted,

    /// <summary>The service refused it; nothing was started.</summary>
    Rejected,

    /// <summary>It was given up before anything was started: it never left, or was called off after a 429.</summary>
    Unsent,

    /// <summary>Whether it was accepted could not be found out; see <see cref="SubmitUnknownException"/>.</summary>
    Unknown,

    /// <summary>The job's end was seen; the entry has the end state.</summary>
    Finished,
}
