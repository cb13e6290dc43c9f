namespace SchemaSdk.Generation.Emission;

/// <summary>A file of C#.</summary>
/// <param name="Name">Its name, unique among all models ignoring case, ending in <c>.g.cs</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Name, string Text);
