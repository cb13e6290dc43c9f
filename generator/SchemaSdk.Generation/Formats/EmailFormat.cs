namespace SchemaSdk.Generation.Formats;

/// <summary>Mailboxes by RFC 5321, and by RFC 6531 where they may hold more than ASCII.</summary>
internal static class EmailFormat
{
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";
    private const string IPv6Tag = "IPv6:";

    public static bool IsMatch(string text, bool isInternational)
    {
        var at = LocalPartEnd(text, isInternational);
        if (at <= 0 || at >= text.Length || text[at] != '@') return false;

        var domain = at + 1;
        return domain < text.Length && text[domain] == '['
            ? IsAddressLiteral(text, domain)
            : HostNameFormat.AreLabels(text, domain, text.Length, isInternational);
    }

    // -1 where there is none.
    private static int LocalPartEnd(string text, bool isInternational) =>
        text.Length > 0 && text[0] == '"' ? QuotedEnd(text, isInternational) : DotStringEnd(text, isInternational);

    private static int DotStringEnd(string text, bool isInternational)
    {
        var index = 0;
        var atom = 0;
        for (; index < text.Length && text[index] != '@'; index++)
        {
            if (text[index] != '.')
            {
                if (!IsAtomText(text[index], isInternational)) return -1;
                continue;
            }

            if (index == atom) return -1;
            atom = index + 1;
        }

        return index == atom ? -1 : index;
    }

    private static int QuotedEnd(string text, bool isInternational)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '"') return i + 1;
            if (text[i] == '\\') i++;
            if (i == text.Length || !(text[i] is >= ' ' and <= '~' || (isInternational && !Ascii.IsAscii(text[i])))) return -1;
        }

        return -1;
    }

    private static bool IsAtomText(char unit, bool isInternational) =>
        Ascii.IsAscii(unit) ? Ascii.IsLetterOrDigit(unit) || AtomSymbols.Contains(unit) : isInternational;

    private static bool IsAddressLiteral(string text, int start)
    {
        var (first, end) = (start + 1, text.Length - 1);
        if (end <= first || text[end] != ']') return false;
        if (string.Compare(text, first, IPv6Tag, 0, IPv6Tag.Length, StringComparison.OrdinalIgnoreCase) == 0)
            return AddressFormats.IsIPv6(text, first + IPv6Tag.Length, end);

        return AddressFormats.IsIPv4(text, first, end);
    }
}
