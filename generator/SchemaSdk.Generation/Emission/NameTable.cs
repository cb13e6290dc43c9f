using System.Globalization;
using System.Text;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints a table of texts as data: nothing runs for each of them, and none is made before it is asked for.</summary>
internal static class NameTable
{
    /// <summary>The field of an enum's converter that holds its names, where they are many.</summary>
    public const string Field = "Names";

    // Fewer are found faster one after another.
    private const int MostInChain = 16;

    // Parts of one literal are put together by the compiler, which is quick only while they are not too many.
    private const int MostLines = 200;

    public static bool IsWide(EnumSpec specification) => IsWide(specification.Members.Count);

    /// <summary>Whether there are so many names that a table is smaller and faster than a chain of comparisons.</summary>
    public static bool IsWide(int count) => count > MostInChain;

    /// <param name="writer">Where to.</param>
    /// <param name="access">Such as <c>private</c>.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="names">What it holds, in order.</param>
    public static void Emit(SourceWriter writer, string access, string field, IEnumerable<string> names)
    {
        var texts = names.Select(Surrogates.ReplaceUnpaired).ToList();
        var lengths = texts.Select(text => Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture)).ToList();
        writer.Line($"{access} static readonly {Runtime.Names} {field} = new(");
        using (writer.Indent())
        {
            var parts = Lines(texts, "", writer.Width).ToList();
            for (var index = 0; index < parts.Count; index++)
                writer.Line($"{(index == 0 ? "" : "+ ")}{Literals.Utf8(parts[index])}{(index == parts.Count - 1 ? "," : "")}");
            writer.Line("[");
            using (writer.Indent())
            {
                foreach (var line in Lines(lengths, ", ", writer.Width)) writer.Line(line + ",");
            }

            writer.Line("]);");
        }
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> parts, string separator, int width)
    {
        var longest = Math.Max(width - 10, parts.Sum(part => part.Length + separator.Length) / MostLines);
        var line = new StringBuilder();
        foreach (var part in parts)
        {
            if (line.Length > 0 && line.Length + part.Length > longest)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(separator);
            line.Append(part);
        }

        yield return line.ToString();
    }
}
