using Microsoft.Extensions.Logging;

namespace SchemaSdk.Tests.Support;

/// <summary>One event of a log.</summary>
public sealed record LoggedEvent(string Category, LogLevel Level, EventId Id, string Message, string Values);
