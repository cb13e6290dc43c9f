namespace SchemaSdk.Generation.Formats;

/// <summary>Letters and digits of ASCII, and nothing else that Unicode calls so.</summary>
internal static class Ascii
{
    public static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    public static bool IsHex(char unit) => IsDigit(unit) || unit is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char unit) => IsLetter(unit) || IsDigit(unit);

    public static bool IsAscii(char unit) => unit < 0x80;

    /// <summary>Whether <c>%</c> and two hexadecimal digits stand there.</summary>
    public static bool IsPercentEncoded(string text, int index, int end) =>
        index + 2 < end && text[index] == '%' && IsHex(text[index + 1]) && IsHex(text[index + 2]);

    /// <summary>The two digits there as a number; -1 where there are none.</summary>
    public static int TwoDigits(string text, int index) =>
        index + 1 < text.Length && IsDigit(text[index]) && IsDigit(text[index + 1]) ? ((text[index] - '0') * 10) + text[index + 1] - '0' : -1;
}
