namespace SchemaSdk.Submitting;

/// <summary>A submit that the service took.</summary>
internal sealed record Accepted(string RequestId, DateTimeOffset SubmittedAt);
