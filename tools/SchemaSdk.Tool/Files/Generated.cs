namespace SchemaSdk.Tool.Files;

/// <summary>What became of a folder of generated files.</summary>
/// <param name="Written">How many files are new or changed.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="Failures">Why others could not be written, a sentence each.</param>
internal sealed record Generated(int Written, int Unchanged, IReadOnlyList<string> Failures);
