namespace SchemaSdk.CompilerServices;

/// <summary>The text between the quotes of a JSON string, as it stands.</summary>
internal static class EscapedText
{
    private const int UnicodeEscape = 6;

    /// <summary>The number of Unicode code points that it stands for; every surrogate in it has its other half.</summary>
    public static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        for (var at = 0; at < utf8.Length;)
        {
            var unit = utf8[at];
            if (unit != '\\')
            {
                if (!IsContinuation(unit)) count++;
                at++;
                continue;
            }

            var isUnicode = utf8[at + 1] == 'u';
            if (!isUnicode || !IsLowSurrogate(utf8.Slice(at + 2, 2))) count++;
            at += isUnicode ? UnicodeEscape : 2;
        }

        return count;
    }

    private static bool IsContinuation(byte unit) => (unit & 0b1100_0000) == 0b1000_0000;

    // U+DC00 to U+DFFF.
    private static bool IsLowSurrogate(ReadOnlySpan<byte> highDigits) =>
        highDigits[0] is (byte)'d' or (byte)'D' && (highDigits[1] | 0x20) is >= 'c' and <= 'f';
}
