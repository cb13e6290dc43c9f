namespace SchemaSdk.Tests.Support;

/// <summary>One measurement.</summary>
public sealed record Measured(string Name, string? Unit, double Value, IReadOnlyDictionary<string, object?> Tags);
