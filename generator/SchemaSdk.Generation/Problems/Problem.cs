using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Problems;

/// <summary>A problem at a place in a file: plain data, equal when all parts are.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Range">The place in it.</param>
/// <param name="Message">The sentences, with the particulars filled in.</param>
internal sealed record Problem(ProblemKind Kind, string Path, TextRange Range, string Message);
