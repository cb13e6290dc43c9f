using System.Globalization;
using System.Text;

namespace SchemaSdk.Generation.Problems;

/// <summary>Makes text from outside fit to stand in a message: short, on one line, and showing what it holds.</summary>
internal static class ProblemText
{
    /// <summary>The most UTF-16 units that are shown.</summary>
    public const int MaxLength = 80;

    /// <summary>Shortens to <see cref="MaxLength"/>; writes control, direction and zero-width characters and unpaired surrogates as <c>\uXXXX</c>.</summary>
    public static string Printable(string text) => Printable(text, MaxLength);

    /// <summary>The same with another bound.</summary>
    public static string Printable(string text, int maxLength)
    {
        var length = Math.Min(text.Length, maxLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;

        var shown = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                AppendPair(shown, text, i++);
            else if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text[i])))
                shown.Append(text[i]);
            else
                AppendEscaped(shown, text[i]);
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static void AppendPair(StringBuilder shown, string text, int index)
    {
        if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text, index)))
        {
            shown.Append(text, index, 2);
            return;
        }

        AppendEscaped(shown, text[index]);
        AppendEscaped(shown, text[index + 1]);
    }

    private static void AppendEscaped(StringBuilder shown, char unit) =>
        shown.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsPrintable(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
