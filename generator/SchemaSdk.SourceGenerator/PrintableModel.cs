using SchemaSdk.Generation.Model;

namespace SchemaSdk.SourceGenerator;

/// <summary>A model that can be printed unless it clashes with another.</summary>
internal sealed record PrintableModel(string Path, ModelSpec Model);
