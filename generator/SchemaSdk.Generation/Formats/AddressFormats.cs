namespace SchemaSdk.Generation.Formats;

/// <summary>Addresses of the internet protocol as text: RFC 2673 and RFC 4291, without zones.</summary>
internal static class AddressFormats
{
    private const int Groups = 8;

    public static bool IsIPv4(string text) => IsIPv4(text, 0, text.Length);

    public static bool IsIPv6(string text) => IsIPv6(text, 0, text.Length);

    public static bool IsIPv4(string text, int start, int end)
    {
        var numbers = 0;
        for (var index = start; ; index++)
        {
            var first = index;
            var value = 0;
            while (index < end && index < first + 3 && Ascii.IsDigit(text[index])) value = (value * 10) + text[index++] - '0';
            if (index == first || value > 255 || (text[first] == '0' && index > first + 1)) return false;
            if (++numbers == 4) return index == end;
            if (index >= end || text[index] != '.') return false;
        }
    }

    public static bool IsIPv6(string text, int start, int end)
    {
        var index = start;
        var groups = 0;
        var isShortened = false;
        while (index < end)
        {
            if (index + 1 < end && text[index] == ':' && text[index + 1] == ':')
            {
                if (isShortened) return false;
                isShortened = true;
                index += 2;
            }
            else if (groups > 0 && !(isShortened && text[index - 1] == ':'))
            {
                if (text[index++] != ':' || index == end) return false;
            }

            if (index == end) break;

            var first = index;
            while (index < end && Ascii.IsHex(text[index])) index++;
            if (index < end && text[index] == '.') return IsIPv4(text, first, end) && IsCount(groups + 2, isShortened);
            if (index == first || index > first + 4 || ++groups > Groups) return false;
        }

        return IsCount(groups, isShortened);
    }

    // A double colon stands for at least one group of zeros.
    private static bool IsCount(int groups, bool isShortened) => isShortened ? groups < Groups : groups == Groups;
}
