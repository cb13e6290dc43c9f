namespace SchemaSdk.Generation.Text;

/// <summary>A stretch of a text; <see cref="End"/> is the place after its last character.</summary>
internal readonly record struct TextRange(TextPosition Start, TextPosition End);
