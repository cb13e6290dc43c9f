using System.Text;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints any text as a C# literal that means exactly that text: the one place where text from a schema becomes code.</summary>
internal static class Literals
{
    public static string String(string? text) => text is null ? "null" : Quote(text);

    /// <summary>A literal of UTF-8 bytes. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    public static string Utf8(string text) => Quote(Surrogates.ReplaceUnpaired(text)) + "u8";

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
        for (int at = 0, units; at < text.Length; at += units)
        {
            units = Characters.UnitsAt(text, at);
            var c = text[at];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (c == '\n') literal.Append("\\n");
            else if (c == '\r') literal.Append("\\r");
            else if (c == '\t') literal.Append("\\t");
            else if (Characters.IsPlain(text, at)) literal.Append(text, at, units);
            else Characters.AppendEscaped(literal, text, at, units);
        }

        return literal.Append('"').ToString();
    }
}
