using System.Globalization;

namespace SchemaSdk.Generation.Emission;

/// <summary>Tells characters that a reader sees as they are from those that could end a line, hide text or turn its direction.</summary>
internal static class Characters
{
    public static bool IsPlain(char c)
    {
        if (c is >= ' ' and <= '~') return true;
        return CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
