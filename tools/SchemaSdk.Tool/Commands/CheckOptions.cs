namespace SchemaSdk.Tool.Commands;

/// <param name="Format">How to print what was found.</param>
/// <param name="Severity">The least severity that is listed.</param>
internal sealed record CheckOptions(string Format, string Severity);
