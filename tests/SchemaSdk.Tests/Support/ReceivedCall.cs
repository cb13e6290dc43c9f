namespace SchemaSdk.Tests.Support;

/// <summary>A request as it reached the server; the body is null where the script did not read it.</summary>
public sealed record ReceivedCall(string Line, string Query, string? Authorization, string? ContentType, string? Body);
