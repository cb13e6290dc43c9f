namespace SchemaSdk.Generation.Text;

/// <summary>Halves of surrogate pairs: JSON may hold them in escapes, but no text in UTF-8 can.</summary>
internal static class Surrogates
{
    /// <summary>The text with U+FFFD in place of each that has no other half.</summary>
    public static string ReplaceUnpaired(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;

        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (!char.IsSurrogate(units[i])) continue;
            if (i + 1 < units.Length && char.IsSurrogatePair(units[i], units[i + 1])) i++;
            else units[i] = '\uFFFD';
        }

        return new string(units);
    }
}
