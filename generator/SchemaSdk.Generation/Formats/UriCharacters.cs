namespace SchemaSdk.Generation.Formats;

/// <summary>The characters of RFC 3986, and those that RFC 3987 adds.</summary>
internal static class UriCharacters
{
    private const string Delimiters = "!$&'()*+,;=";

    /// <summary>Whether a part of a text has only unreserved characters, delimiters, percent-encodings and <paramref name="others"/>.</summary>
    public static bool Are(string text, int start, int end, string others, bool isInternational, bool mayBePrivate = false)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '%')
            {
                if (!Ascii.IsPercentEncoded(text, i, end)) return false;
                i += 2;
            }
            else if (Ascii.IsAscii(text[i]))
            {
                if (!IsPlain(text[i]) && !others.Contains(text[i])) return false;
            }
            else
            {
                if (!isInternational || !IsInternational(text, ref i, mayBePrivate)) return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character beyond ASCII is one of an IRI; leaves the index at its last unit.</summary>
    public static bool IsInternational(string text, ref int index, bool mayBePrivate)
    {
        var unit = text[index];
        if (!char.IsSurrogate(unit))
            return unit is (>= '\u00A0' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFEF') || (mayBePrivate && unit is >= '\uE000' and <= '\uF8FF');
        if (index + 1 == text.Length || !char.IsSurrogatePair(unit, text[index + 1])) return false;

        var codePoint = char.ConvertToUtf32(unit, text[++index]);
        if ((codePoint & 0xFFFE) == 0xFFFE) return false;
        return codePoint is < 0xE0000 or (>= 0xE1000 and < 0xF0000) || (mayBePrivate && codePoint >= 0xF0000);
    }

    private static bool IsPlain(char unit) => Ascii.IsLetterOrDigit(unit) || unit is '-' or '.' or '_' or '~' || Delimiters.Contains(unit);
}
