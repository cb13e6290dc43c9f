using System.Globalization;
using System.Text;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Turns a name or value from a schema into a C# identifier in PascalCase. In: any text. Out: an identifier that is no
/// keyword; the same on every machine. Two texts may yield one identifier: <see cref="NameScope"/> tells them apart.
/// </summary>
/// <remarks>
/// Punctuation separates words; between two digits a separator becomes <c>_</c>, and a ratio or size sign <c>x</c>.
/// </remarks>
internal static class Identifiers
{
    private const int MaxLength = 100;

    public static string Of(string text)
    {
        var name = Compose(text);
        if (name.Length == 0) name = OfSymbols(text);
        if (name.Length > MaxLength) name = name.Substring(0, MaxLength);
        return char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>Puts one identifier behind another, so that digits of both do not run together.</summary>
    public static string Join(string first, string second)
    {
        var rest = second.Length > 1 && second[0] == '_' ? second.Substring(1) : second;
        return char.IsDigit(first[first.Length - 1]) && char.IsDigit(rest[0]) ? first + "_" + rest : first + rest;
    }

    private static string Compose(string text)
    {
        var name = new StringBuilder();
        var at = 0;
        while (at < text.Length && name.Length <= MaxLength)
        {
            var end = at;
            if (char.IsDigit(text[at]))
            {
                while (end < text.Length && char.IsDigit(text[end])) end++;
                name.Append(text, at, end - at);
            }
            else if (SizeSignBetweenDigits(text, at, ref end))
            {
                name.Append('x');
            }
            else if (IsLetter(text, at))
            {
                while (end < text.Length && (IsLetter(text, end) || IsMark(text, end))) end++;
                if (at > 0 && char.IsDigit(text[at - 1])) name.Append(text, at, end - at);
                else Words.AppendPascal(name, text.Substring(at, end - at));
            }
            else
            {
                end = at + 1;
                name.Append(SpokenSign(text, at) ?? Gap(text, name, at));
            }

            at = end;
        }

        return name.ToString();
    }

    // A sign at "end", with or without spaces around it, that stands between two digits.
    private static bool SizeSignBetweenDigits(string text, int at, ref int end)
    {
        if (at == 0 || !char.IsDigit(text[at - 1])) return false;
        var sign = at;
        while (sign < text.Length && text[sign] == ' ') sign++;
        if (sign == text.Length || ":*xX×".IndexOf(text[sign]) < 0) return false;
        var after = sign + 1;
        while (after < text.Length && text[after] == ' ') after++;
        if (after == text.Length || !char.IsDigit(text[after])) return false;
        end = after;
        return true;
    }

    private static string? SpokenSign(string text, int at)
    {
        var afterWord = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '+');
        var beforeNumber = at + 1 < text.Length && char.IsDigit(text[at + 1]);
        return text[at] switch
        {
            '#' => "Sharp",
            '+' when afterWord || beforeNumber => "Plus",
            '-' or '\u2212' when beforeNumber && !afterWord => "Minus",
            _ => null,
        };
    }

    // Nothing, or an underscore where the digits on both sides of a run of separators would run together.
    private static string Gap(string text, StringBuilder name, int at)
    {
        var endsWithDigit = name.Length > 0 && char.IsDigit(name[name.Length - 1]);
        var beforeNumber = at + 1 < text.Length && char.IsDigit(text[at + 1]);
        return endsWithDigit && beforeNumber ? "_" : "";
    }

    private static string OfSymbols(string text)
    {
        if (text.Length == 0) return "Empty";
        var name = new StringBuilder();
        for (var at = 0; at < text.Length && name.Length <= MaxLength; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            var codePoint = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
            name.Append(codePoint == '-' ? "Dash" : "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    private static bool IsLetter(string text, int at) => char.IsLetter(text[at]) && !char.IsSurrogate(text[at]) && Characters.IsPrintable(text, at);

    private static bool IsMark(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        && Characters.IsPrintable(text, at) && !Characters.IsVariationSelector(text[at]);
}
