namespace SchemaSdk.Submitting;

/// <summary>A submit that the service took.</summary>
internal sealed record Accepted(string RequestId, DateTimeOffset SubmittedAt)
{
    /// <summary>What the journal calls the submit; null without a journal.</summary>
    public Guid? SubmitId { get; init; }
}
