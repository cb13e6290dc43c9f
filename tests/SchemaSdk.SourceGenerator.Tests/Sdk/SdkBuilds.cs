namespace SchemaSdk.SourceGenerator.Sdk;

/// <summary>Tests that run the real SDK, one build at a time.</summary>
[CollectionDefinition(nameof(SdkBuilds))]
public class SdkBuilds;
