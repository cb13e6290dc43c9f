using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Model;

/// <summary>Models whose types clash with those of another.</summary>
/// <param name="Paths">The files of the models that are left out.</param>
/// <param name="Problems">Why, one each.</param>
internal sealed record Clashes(EquatableArray<string> Paths, EquatableArray<Problem> Problems);
