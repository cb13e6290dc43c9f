using System.Globalization;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Shows a value in a violation: a text in single quotes, cut after 60 characters, everything else as JSON.</summary>
internal static class ActualValue
{
    private const int LongestText = 60;

    public static string Show(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => Quote(TokenText.Decode(ref reader)),
        JsonTokenType.Number => Cut(TokenText.Decode(ref reader)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    public static string Show<T>(T value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        Enum undefined => undefined.ToString("D"),
        IFormattable number => Cut(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Quote(value.ToString() ?? ""),
    };

    private static string Quote(string text) => $"'{Cut(text)}'";

    private static string Cut(string text)
    {
        if (text.Length <= LongestText) return text;
        var length = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
