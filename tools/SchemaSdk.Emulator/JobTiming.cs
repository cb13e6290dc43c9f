namespace SchemaSdk.Emulator;

/// <summary>When an accepted job began, ends, and was fetched, on the emulator's clock.</summary>
/// <param name="RequestId">The id of the request.</param>
/// <param name="ModelId">The id of the model.</param>
/// <param name="SubmittedAt">When it was accepted.</param>
/// <param name="EndsAt">When it ended or will end; when it was cancelled, if it was.</param>
/// <param name="FirstResultAt">When its final result was first answered in a form that reaches the client; null as long as it was not. A stall after that does not count.</param>
public sealed record JobTiming(string RequestId, string ModelId, DateTimeOffset SubmittedAt, DateTimeOffset EndsAt, DateTimeOffset? FirstResultAt)
{
    /// <summary>From the end of the job to the first answer with its result; null as long as there was none.</summary>
    public TimeSpan? ResultDelay => FirstResultAt - EndsAt;
}
