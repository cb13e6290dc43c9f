namespace SchemaSdk.Generation.Schemas.References;

/// <summary>What a reference leads to.</summary>
/// <param name="Location">The place.</param>
/// <param name="Assumed">How the reference would have to be written; null where it is right as it is.</param>
internal sealed record FoundReference(SchemaLocation Location, string? Assumed = null);
