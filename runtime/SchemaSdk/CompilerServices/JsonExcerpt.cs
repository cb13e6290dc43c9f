using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>The beginning of JSON text, to show in a message.</summary>
internal static class JsonExcerpt
{
    private const int LongestText = 200;

    public static string Of(JsonElement? json)
    {
        if (json is not { ValueKind: not JsonValueKind.Undefined } element) return "not set";
        var text = element.GetRawText();
        if (text.Length <= LongestText) return text;
        var length = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
