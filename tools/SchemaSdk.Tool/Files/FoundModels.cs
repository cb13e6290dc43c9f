using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Files;

/// <summary>What the named files and folders hold.</summary>
/// <param name="Sources">Each file once, in the order in which they were named, and by path within a folder.</param>
/// <param name="Problems">Folders that could not be looked into.</param>
internal sealed record FoundModels(IReadOnlyList<ModelSource> Sources, IReadOnlyList<Problem> Problems);
