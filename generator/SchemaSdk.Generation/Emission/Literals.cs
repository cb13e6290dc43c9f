using System.Globalization;
using System.Text;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints any text as a C# literal that means exactly that text: the one place where text from a schema becomes code.</summary>
internal static class Literals
{
    public static string String(string? text) => text is null ? "null" : Quote(text);

    /// <summary>A literal of UTF-8 bytes. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    public static string Utf8(string text) => Quote(WithoutLoneSurrogates(text)) + "u8";

    /// <summary>The condition that a value is none of these literals.</summary>
    public static string IsNotOneOf(string value, IReadOnlyList<string> literals) => literals.Count switch
    {
        0 => "true",
        1 => $"{value} is not {literals[0]}",
        _ => $"{value} is not ({string.Join(" or ", literals)})",
    };

    private static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (c == '\n') literal.Append("\\n");
            else if (c == '\r') literal.Append("\\r");
            else if (c == '\t') literal.Append("\\t");
            else if (char.IsSurrogatePair(text, at)) literal.Append(c).Append(text[++at]);
            else if (Characters.IsPlain(c)) literal.Append(c);
            else literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text as UTF-8 can hold it.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at)) clean.Append(text[at]).Append(text[++at]);
            else clean.Append(char.IsSurrogate(text[at]) ? '\uFFFD' : text[at]);
        }

        return clean.ToString();
    }
}
