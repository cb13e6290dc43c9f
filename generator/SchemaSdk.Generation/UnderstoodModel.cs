using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation;

/// <summary>What came of one model file.</summary>
/// <param name="Model">What is to be printed; null where an error was found.</param>
/// <param name="Entry">What the catalog needs of it; null where <paramref name="Model"/> is.</param>
/// <param name="Problems">What was found wrong, assumed or left out.</param>
internal sealed record UnderstoodModel(ModelSpec? Model, CatalogEntry? Entry, EquatableArray<Problem> Problems);
