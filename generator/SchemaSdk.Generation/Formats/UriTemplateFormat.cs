namespace SchemaSdk.Generation.Formats;

/// <summary>Templates of URIs by RFC 6570.</summary>
internal static class UriTemplateFormat
{
    private const string NotLiteral = "\"<>\\^`{|}% ";
    private const string Operators = "+#./;?&=,!@|";

    public static bool IsMatch(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                var close = text.IndexOf('}', i);
                if (close < 0 || !IsExpression(text, i + 1, close)) return false;
                i = close;
            }
            else if (Ascii.IsPercentEncoded(text, i, text.Length))
            {
                i += 2;
            }
            else if (!IsLiteral(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLiteral(string text, ref int index) => Ascii.IsAscii(text[index])
        ? text[index] is > ' ' and < '\x7F' && !NotLiteral.Contains(text[index])
        : UriCharacters.IsInternational(text, ref index, mayBePrivate: true);

    private static bool IsExpression(string text, int start, int end)
    {
        if (start < end && Operators.Contains(text[start])) start++;
        while (true)
        {
            var comma = text.IndexOf(',', start, end - start);
            if (!IsVariable(text, start, comma < 0 ? end : comma)) return false;
            if (comma < 0) return true;
            start = comma + 1;
        }
    }

    private static bool IsVariable(string text, int start, int end)
    {
        if (end > start && text[end - 1] == '*') return IsName(text, start, end - 1);

        var colon = text.IndexOf(':', start, end - start);
        return colon < 0 ? IsName(text, start, end) : IsName(text, start, colon) && IsPrefixLength(text, colon + 1, end);
    }

    private static bool IsPrefixLength(string text, int start, int end)
    {
        if (end == start || end > start + 4 || text[start] == '0') return false;

        for (var i = start; i < end; i++)
        {
            if (!Ascii.IsDigit(text[i])) return false;
        }

        return true;
    }

    private static bool IsName(string text, int start, int end)
    {
        var mayBeDot = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '.' && mayBeDot)
            {
                mayBeDot = false;
                continue;
            }

            if (Ascii.IsPercentEncoded(text, i, end)) i += 2;
            else if (!Ascii.IsLetterOrDigit(text[i]) && text[i] != '_') return false;
            mayBeDot = true;
        }

        return mayBeDot;
    }
}
