namespace SchemaSdk.Generation.Formats;

/// <summary>Names of hosts by RFC 1123.</summary>
internal static class HostNameFormat
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    public static bool IsMatch(string text) => text.Length <= MaxLength && AreLabels(text, 0, text.Length, isInternational: false);

    /// <summary>Whether a part of a text is labels with dots between them; an international one may have any letter beyond ASCII.</summary>
    public static bool AreLabels(string text, int start, int end, bool isInternational)
    {
        var label = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && text[i] != '.')
            {
                if (!Ascii.IsLetterOrDigit(text[i]) && text[i] != '-' && !(isInternational && !Ascii.IsAscii(text[i]))) return false;
                continue;
            }

            if (i == label || i - label > MaxLabelLength || text[label] == '-' || text[i - 1] == '-') return false;
            label = i + 1;
        }

        return true;
    }
}
