namespace SchemaSdk.Generation.Formats;

/// <summary>JSON Pointers of RFC 6901, and those that begin where a value stands.</summary>
internal static class JsonPointerFormats
{
    public static bool IsPointer(string text) => IsPointer(text, 0);

    /// <summary>How many levels up, how many items on, and then the member's name (<c>#</c>) or a pointer from there.</summary>
    public static bool IsRelativePointer(string text)
    {
        var index = 0;
        if (!TrySkipWhole(text, ref index)) return false;
        if (index < text.Length && text[index] is '+' or '-')
        {
            index++;
            if (index == text.Length || text[index] == '0' || !TrySkipWhole(text, ref index)) return false;
        }

        return (index + 1 == text.Length && text[index] == '#') || IsPointer(text, index);
    }

    private static bool IsPointer(string text, int start)
    {
        if (start < text.Length && text[start] != '/') return false;

        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1'))) return false;
        }

        return true;
    }

    private static bool TrySkipWhole(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && Ascii.IsDigit(text[index])) index++;
        return index == start + 1 || (index > start && text[start] != '0');
    }
}
