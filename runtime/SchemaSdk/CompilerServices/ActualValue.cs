using System.Globalization;
using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>Shows a value in a violation: a text in single quotes, cut after 60 characters, everything else as JSON.</summary>
internal static class ActualValue
{
    public static string Show(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => ShownText.Quoted(TokenText.Decode(ref reader)),
        JsonTokenType.Number => ShownText.Printable(TokenText.Decode(ref reader)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    public static string Show<T>(T value) => value switch
    {
        null => "null",
        string text => ShownText.Quoted(text),
        bool truth => truth ? "true" : "false",
        Enum undefined => undefined.ToString("D"),
        IFormattable number => ShownText.Printable(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => ShownText.Quoted(value.ToString() ?? ""),
    };
}
