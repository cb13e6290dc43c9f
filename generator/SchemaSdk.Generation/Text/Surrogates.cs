namespace SchemaSdk.Generation.Text;

/// <summary>Halves of surrogate pairs: JSON may hold them in escapes, but no text in UTF-8 can.</summary>
internal static class Surrogates
{
    /// <summary>The text with U+FFFD in place of each that has no other half.</summary>
    public static string ReplaceUnpaired(string text)
    {
        var first = IndexOfUnpaired(text);
        if (first < 0) return text;

        var units = text.ToCharArray();
        for (var i = first; i < units.Length; i++)
        {
            if (!char.IsSurrogate(units[i])) continue;
            if (i + 1 < units.Length && char.IsSurrogatePair(units[i], units[i + 1])) i++;
            else units[i] = '\uFFFD';
        }

        return new string(units);
    }

    /// <summary>Where the first one is; -1 where there is none.</summary>
    public static int IndexOfUnpaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
