namespace SchemaSdk.Tool.Files;

/// <summary>A model file that was found.</summary>
/// <param name="Path">The file, spelled as the caller spelled its folder.</param>
/// <param name="Id">The model id that its place gives it: the path below the folder that was named without <c>.json</c>, or the file's own name.</param>
internal sealed record ModelSource(string Path, string Id);
