using System.Globalization;
using System.Text;

namespace SchemaSdk.Generation.Text;

/// <summary>Tells characters that a reader sees as they are from those that could end a line, hide text or turn its direction.</summary>
/// <remarks>
/// What Unicode has not assigned yet counts as seen: which characters those are differs between versions of .NET, and
/// neither what is generated nor what is said may hang on the machine.
/// </remarks>
internal static class Characters
{
    /// <summary>Whether the character at an index, a surrogate pair as one, may stand as it is where people read text.</summary>
    public static bool IsPrintable(string text, int index) =>
        text[index] is >= ' ' and <= '~' || (IsSeen(CharUnicodeInfo.GetUnicodeCategory(text, index)) && !IsBlank(CodePoint(text, index)));

    /// <summary>Whether it may stand as it is in code too, where a space must be the plain one.</summary>
    public static bool IsPlain(string text, int index) =>
        text[index] is >= ' ' and <= '~' || (IsPrintable(text, index) && CharUnicodeInfo.GetUnicodeCategory(text, index)
            is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse));

    /// <summary>Whether it only chooses how the character before it is drawn, as many emoji in plain text have it.</summary>
    public static bool IsVariationSelector(char c) => c is (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Of how many UTF-16 units the character at an index is.</summary>
    public static int UnitsAt(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;

    /// <summary>Appends UTF-16 units as <c>\u202E</c>.</summary>
    public static void AppendEscaped(StringBuilder result, string text, int index, int count)
    {
        for (var at = index; at < index + count; at++) result.Append("\\u").Append(((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static int CodePoint(string text, int index) => UnitsAt(text, index) == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    private static bool IsSeen(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Noncharacters, letters that are drawn as nothing, and what Unicode keeps for format characters to come.
    private static bool IsBlank(int codePoint) =>
        (codePoint & 0xFFFE) == 0xFFFE
        || codePoint is (>= 0xFDD0 and <= 0xFDEF) or 0x034F or 0x115F or 0x1160 or 0x2065 or 0x3164 or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8)
            or (>= 0xE0000 and <= 0xE0FFF);
}
