namespace SchemaSdk.Transport;

/// <summary>What came back over HTTP.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body as far as it could be read.</param>
/// <param name="BodyFailure">Why the body is not whole, or null.</param>
/// <param name="RetryAfter">How long the service asks to wait, or null.</param>
internal sealed record HttpAnswer(int Status, ReadOnlyMemory<byte> Body, Exception? BodyFailure, TimeSpan? RetryAfter);
