using System.Globalization;
using System.Text;

namespace SchemaSdk.Transport;

/// <summary>Finds a token in an answer, also where JSON, HTML or a percent-encoded address escape some of its characters.</summary>
internal static class EscapedToken
{
    private const int LongestEscape = 8;

    /// <param name="text">The answer.</param>
    /// <param name="token">Printable ASCII.</param>
    /// <param name="at">Where the first one begins.</param>
    /// <param name="length">How long it is, its escapes included.</param>
    public static bool Find(ReadOnlySpan<byte> text, string token, out int at, out int length)
    {
        at = length = 0;
        ReadOnlySpan<byte> starts = [(byte)token[0], (byte)'\\', (byte)'&', (byte)'%'];
        for (int next; (next = text[at..].IndexOfAny(starts)) >= 0; at++)
        {
            at += next;
            length = Match(text[at..], token);
            if (length > 0) return true;
        }

        return false;
    }

    private static int Match(ReadOnlySpan<byte> text, string token)
    {
        var length = 0;
        foreach (var wanted in token)
        {
            var rest = text[length..];
            var step = rest.Length > 0 && rest[0] == wanted ? 1 : Escape(rest, wanted);
            if (step == 0) return 0;
            length += step;
        }

        return length;
    }

    private static int Escape(ReadOnlySpan<byte> text, char wanted) => text switch
    {
        [(byte)'\\', (byte)'u', _, _, _, _, ..] => Is(text[2..6], NumberStyles.AllowHexSpecifier, wanted) ? 6 : 0,
        [(byte)'\\', var letter, ..] => letter == wanted && letter is (byte)'/' or (byte)'"' or (byte)'\\' ? 2 : 0,
        [(byte)'%', _, _, ..] => Is(text[1..3], NumberStyles.AllowHexSpecifier, wanted) ? 3 : 0,
        [(byte)'&', (byte)'#', ..] => Reference(text, wanted),
        _ => 0,
    };

    private static int Reference(ReadOnlySpan<byte> text, char wanted)
    {
        var end = text[..Math.Min(text.Length, LongestEscape)].IndexOf((byte)';');
        if (end < 3) return 0;
        var isHex = text[2] is (byte)'x' or (byte)'X';
        return Is(isHex ? text[3..end] : text[2..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, wanted) ? end + 1 : 0;
    }

    private static bool Is(ReadOnlySpan<byte> digits, NumberStyles style, char wanted) =>
        int.TryParse(Encoding.ASCII.GetString(digits), style, CultureInfo.InvariantCulture, out var code) && code == wanted;
}
