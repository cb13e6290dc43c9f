namespace SchemaSdk.Generation.Formats;

/// <summary>URIs by the grammar of RFC 3986, and IRIs by that of RFC 3987.</summary>
internal static class UriFormat
{
    public static bool IsMatch(string text, bool isInternational, bool mayBeRelative)
    {
        var fragment = text.IndexOf('#');
        var queryEnd = fragment < 0 ? text.Length : fragment;
        var query = text.IndexOf('?', 0, queryEnd);
        var pathEnd = query < 0 ? queryEnd : query;
        var path = SchemeLength(text, pathEnd);
        if (path == 0 && (!mayBeRelative || HasColonInFirstSegment(text, pathEnd))) return false;

        return IsHierarchy(text, path, pathEnd, isInternational)
            && (query < 0 || UriCharacters.Are(text, query + 1, queryEnd, ":@/?", isInternational, mayBePrivate: true))
            && (fragment < 0 || UriCharacters.Are(text, fragment + 1, text.Length, ":@/?", isInternational));
    }

    // With its colon; 0 where there is none.
    private static int SchemeLength(string text, int end)
    {
        if (end == 0 || !Ascii.IsLetter(text[0])) return 0;

        var index = 1;
        while (index < end && (Ascii.IsLetterOrDigit(text[index]) || text[index] is '+' or '-' or '.')) index++;
        return index < end && text[index] == ':' ? index + 1 : 0;
    }

    private static bool HasColonInFirstSegment(string text, int end)
    {
        var colon = text.IndexOf(':', 0, end);
        return colon >= 0 && text.IndexOf('/', 0, colon) < 0;
    }

    private static bool IsHierarchy(string text, int start, int end, bool isInternational)
    {
        var path = start;
        if (start + 1 < end && text[start] == '/' && text[start + 1] == '/')
        {
            path = text.IndexOf('/', start + 2, end - start - 2);
            if (path < 0) path = end;
            if (!IsAuthority(text, start + 2, path, isInternational)) return false;
        }

        return UriCharacters.Are(text, path, end, ":@/", isInternational);
    }

    private static bool IsAuthority(string text, int start, int end, bool isInternational)
    {
        var at = text.IndexOf('@', start, end - start);
        if (at >= 0 && !UriCharacters.Are(text, start, at, ":", isInternational)) return false;

        var host = at + 1 > start ? at + 1 : start;
        var hostEnd = host < end && text[host] == '[' ? text.IndexOf(']', host, end - host) + 1 : text.IndexOf(':', host, end - host);
        if (host < end && text[host] == '[')
            return hostEnd > 0 && IsBracketed(text, host + 1, hostEnd - 1) && IsPort(text, hostEnd, end);

        if (hostEnd < 0) hostEnd = end;
        return UriCharacters.Are(text, host, hostEnd, "", isInternational) && IsPort(text, hostEnd, end);
    }

    private static bool IsPort(string text, int start, int end)
    {
        if (start == end) return true;
        if (text[start] != ':') return false;

        for (var i = start + 1; i < end; i++)
        {
            if (!Ascii.IsDigit(text[i])) return false;
        }

        return true;
    }

    private static bool IsBracketed(string text, int start, int end)
    {
        if (start == end || text[start] is not ('v' or 'V')) return AddressFormats.IsIPv6(text, start, end);

        var index = start + 1;
        while (index < end && Ascii.IsHex(text[index])) index++;
        return index > start + 1 && index + 1 < end && text[index] == '.'
            && text.IndexOf('%', index, end - index) < 0
            && UriCharacters.Are(text, index + 1, end, ":", isInternational: false);
    }
}
