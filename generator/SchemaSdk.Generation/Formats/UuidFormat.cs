namespace SchemaSdk.Generation.Formats;

/// <summary>UUIDs of RFC 4122 as text, of any version.</summary>
internal static class UuidFormat
{
    private const int Length = 36;

    public static bool IsMatch(string text)
    {
        if (text.Length != Length) return false;

        for (var i = 0; i < Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !Ascii.IsHex(text[i])) return false;
        }

        return true;
    }
}
