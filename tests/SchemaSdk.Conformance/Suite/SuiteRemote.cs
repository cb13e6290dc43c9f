namespace SchemaSdk.Conformance.Suite;

/// <summary>A document that schemas of the suite refer to.</summary>
/// <param name="Uri">Where the suite says that it is.</param>
/// <param name="Json">What it holds.</param>
internal sealed record SuiteRemote(string Uri, string Json);
