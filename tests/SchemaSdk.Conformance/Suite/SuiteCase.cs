namespace SchemaSdk.Conformance.Suite;

/// <summary>A value, and whether it satisfies the schema of its group.</summary>
/// <param name="Description">What the suite says of it.</param>
/// <param name="Json">The value as it stands in the suite.</param>
/// <param name="IsValid">What the suite says.</param>
internal sealed record SuiteCase(string Description, string Json, bool IsValid);
