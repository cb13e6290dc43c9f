using System.Globalization;

namespace SchemaSdk.Generation.Formats;

/// <summary>What may stand behind a backslash in a regular expression of ECMA 262, and the references to groups.</summary>
internal sealed class RegexEscapes(string text)
{
    private const int Set = -1;
    private const int MaxCodePoint = 0x10FFFF;

    private readonly List<string> _names = [];
    private long _greatestNumber;

    /// <summary>Whether every reference that was read leads to a group.</summary>
    public bool AreReferencesTo(HashSet<string> names, int captures) => _greatestNumber <= captures && _names.TrueForAll(names.Contains);

    /// <summary>Reads an escape from its backslash on.</summary>
    /// <param name="index">At the backslash; then behind the escape.</param>
    /// <param name="isInClass">Whether it stands in brackets.</param>
    /// <param name="codePoint">The character that it means; -1 where it means a set or something else.</param>
    public bool TryRead(ref int index, bool isInClass, out int codePoint)
    {
        codePoint = Set;
        if (++index >= text.Length) return false;

        var escaped = text[index++];
        switch (escaped)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return true;
            case 'b' or 'B':
                codePoint = isInClass ? '\b' : Set;
                return !isInClass || escaped == 'b';
            case 't' or 'n' or 'v' or 'f' or 'r':
                codePoint = "tnvfr".IndexOf(escaped) switch { 0 => '\t', 1 => '\n', 2 => '\v', 3 => '\f', _ => '\r' };
                return true;
            case 'c':
                codePoint = index < text.Length ? text[index] % 32 : Set;
                return index < text.Length && Ascii.IsLetter(text[index++]);
            case 'x':
                return TryReadHex(ref index, 2, out codePoint);
            case 'u':
                return index < text.Length && text[index] == '{' ? TryReadBraced(ref index, out codePoint) : TryReadUnits(ref index, out codePoint);
            case 'p' or 'P':
                return TrySkipProperty(ref index);
            case 'k':
                return !isInClass && index < text.Length && text[index++] == '<' && TryReadReference(ref index);
            case '0':
                codePoint = 0;
                return index == text.Length || !Ascii.IsDigit(text[index]);
            case >= '1' and <= '9':
                return !isInClass && TryReadNumber(ref index);
            default:
                codePoint = escaped;
                return !char.IsLetter(escaped) && escaped != '_';
        }
    }

    /// <summary>Reads the name of a group up to its <c>&gt;</c>.</summary>
    public bool TryReadName(ref int index, out string name)
    {
        var close = text.IndexOf('>', index);
        name = close < 0 ? "" : text.Substring(index, close - index);
        index = close + 1;
        return name.Length > 0 && !char.IsDigit(name[0]) && IsWord(name);
    }

    private static bool IsWord(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1])) i++;
            else if (!char.IsLetterOrDigit(name[i]) && name[i] is not ('_' or '$')) return false;
        }

        return true;
    }

    private bool TryReadReference(ref int index)
    {
        var isName = TryReadName(ref index, out var name);
        if (isName) _names.Add(name);
        return isName;
    }

    private bool TryReadNumber(ref int index)
    {
        var number = (long)(text[index - 1] - '0');
        while (index < text.Length && Ascii.IsDigit(text[index])) number = Math.Min((number * 10) + text[index++] - '0', int.MaxValue);
        _greatestNumber = Math.Max(_greatestNumber, number);
        return true;
    }

    private bool TrySkipProperty(ref int index)
    {
        var close = index < text.Length && text[index] == '{' ? text.IndexOf('}', index) : -1;
        if (close < 0) return false;

        for (var i = index + 1; i < close; i++)
        {
            if (!Ascii.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '=')) return false;
        }

        var isEmpty = close == index + 1;
        index = close + 1;
        return !isEmpty;
    }

    private bool TryReadBraced(ref int index, out int codePoint)
    {
        codePoint = 0;
        var start = ++index;
        while (index < text.Length && Ascii.IsHex(text[index])) codePoint = Math.Min((codePoint * 16) + Digit(text[index++]), MaxCodePoint + 1);
        return index > start && codePoint <= MaxCodePoint && index < text.Length && text[index++] == '}';
    }

    // Two escapes of halves are one character.
    private bool TryReadUnits(ref int index, out int codePoint)
    {
        if (!TryReadHex(ref index, 4, out codePoint)) return false;

        var next = index + 2;
        if (index + 1 < text.Length && text[index] == '\\' && text[index + 1] == 'u' && TryReadHex(ref next, 4, out var low)
            && char.IsSurrogatePair((char)codePoint, (char)low))
        {
            codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
            index = next;
        }

        return true;
    }

    private bool TryReadHex(ref int index, int digits, out int value)
    {
        value = 0;
        for (var i = 0; i < digits; i++)
        {
            if (index >= text.Length || !Ascii.IsHex(text[index])) return false;
            value = (value * 16) + Digit(text[index++]);
        }

        return true;
    }

    private static int Digit(char unit) => int.Parse(unit.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
