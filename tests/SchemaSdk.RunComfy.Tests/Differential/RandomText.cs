using System.Globalization;
using System.Text;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Texts that are easy to get wrong, and their many spellings in JSON.</summary>
internal sealed class RandomText(Random random)
{
    private const string Half = "\ud83d";

    private static readonly string[] Letters =
        ["a", "Z", "0", " ", "é", "e\u0301", "漢", "😀", "👩‍🚀", "\"", "\\", "/", "~", "\n", "\t", "\u2028", "\u0000", "\u007f", "\uffff"];

    public string OfLength(long codePoints)
    {
        var text = new StringBuilder();
        for (var left = codePoints; left > 0;)
        {
            var letter = Letters[random.Next(Letters.Length)];
            var length = letter.EnumerateRunes().Count();
            if (length > left) continue;
            text.Append(letter);
            left -= length;
        }

        return text.ToString();
    }

    /// <summary>Almost the same text.</summary>
    public string Twist(string text) => random.Next(14) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.ToLowerInvariant(),
        2 => " " + text,
        3 => text + " ",
        4 => text + "\n",
        5 => text.Length > 0 ? text[..^1] : text,
        6 => text + text,
        7 => text + "😀",
        8 => "",
        9 => text.Replace(" ", "\u00a0", StringComparison.Ordinal),
        10 => text + Half,
        11 => Half + text,
        12 => text + OfLength(70),
        _ => text.Length > 1 ? text[1..] : text + "x",
    };

    /// <summary>The text as a JSON string, some of it in escapes.</summary>
    public string Quote(string text)
    {
        var escapes = random.Next(3) == 0;
        var json = new StringBuilder("\"");
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(unit, text[index + 1]);
            if (isPair && !escapes) json.Append(unit).Append(text[++index]);
            else if (unit is '"' or '\\' && !escapes) json.Append('\\').Append(unit);
            else if (unit < ' ' || char.IsSurrogate(unit) || (escapes && random.Next(3) == 0) || unit is '"' or '\\') Escape(json, unit);
            else json.Append(unit);
        }

        return json.Append('"').ToString();
    }

    private void Escape(StringBuilder json, char unit) =>
        json.Append("\\u").Append(((int)unit).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
}
