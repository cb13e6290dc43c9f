using System.Text;

namespace SchemaSdk.Generation.Text;

/// <summary>
/// Text from outside as it stands in a message: short, on one line, and showing what it holds. Control, direction and
/// zero-width characters are written as <c>\u202E</c>; so are halves of surrogate pairs, unless in quotes.
/// </summary>
internal static class ShownText
{
    /// <summary>The most UTF-16 units of a value that are shown.</summary>
    public const int MaxLength = 60;

    /// <summary>A text in single quotes. Half a surrogate pair is shown as U+FFFD, which it becomes in UTF-8.</summary>
    public static string Quoted(string text)
    {
        var shown = Surrogates.ReplaceUnpaired(Head(text, MaxLength));
        return "'" + Printable(shown, MaxLength) + (text.Length > MaxLength ? "…'" : "'");
    }

    /// <summary>A text that needs no quotes, such as a number.</summary>
    public static string Printable(string text) => Printable(text, MaxLength);

    /// <summary>The same with another bound.</summary>
    public static string Printable(string text, int maxLength)
    {
        var head = Head(text, maxLength);
        var shown = new StringBuilder(head.Length + 1);
        for (int i = 0, units; i < head.Length; i += units)
        {
            units = Characters.UnitsAt(head, i);
            if (Characters.IsPrintable(head, i)) shown.Append(head, i, units);
            else Characters.AppendEscaped(shown, head, i, units);
        }

        return head.Length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>The text as it is, cut behind so many UTF-16 units; no surrogate pair is cut apart.</summary>
    public static string Cut(string text, int maxLength) => text.Length <= maxLength ? text : Head(text, maxLength) + "…";

    private static string Head(string text, int maxLength)
    {
        if (text.Length <= maxLength) return text;
        return text.Substring(0, char.IsSurrogatePair(text[maxLength - 1], text[maxLength]) ? maxLength - 1 : maxLength);
    }
}
