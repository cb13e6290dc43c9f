namespace SchemaSdk.Tests.Telemetry;

/// <summary>Listeners hear the whole process, so these tests run by themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
