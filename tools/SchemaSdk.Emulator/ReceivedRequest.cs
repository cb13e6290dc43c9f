namespace SchemaSdk.Emulator;

/// <summary>One HTTP request as it reached the emulator, whatever it was answered.</summary>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path, percent-decoded, without the query.</param>
/// <param name="Query">The query with its question mark; empty when there was none.</param>
/// <param name="Authorization">The whole Authorization header, or null when none was sent.</param>
/// <param name="Body">The bytes of the body; empty when there was none.</param>
public sealed record ReceivedRequest(string Method, string Path, string Query, string? Authorization, ReadOnlyMemory<byte> Body);
