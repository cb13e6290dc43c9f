namespace SchemaSdk.Generation.Text;

/// <summary>A place in a text. Lines and columns count from zero; a column is a number of UTF-16 units, as Roslyn and editors count.</summary>
internal readonly record struct TextPosition(int Offset, int Line, int Column);
