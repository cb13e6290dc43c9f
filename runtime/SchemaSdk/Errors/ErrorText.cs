using System.Text;
using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Errors;

/// <summary>Finds the words in an error of any shape: the documented one, <c>message</c>, <c>error</c>, plain text, an HTML page. Never throws.</summary>
internal static class ErrorText
{
    private static readonly string[] MessageNames = ["error_message", "message", "error", "msg", "detail", "title", "reason"];
    private static readonly string[] DetailNames = ["detail", "details", "errors"];

    public static string? Message(JsonElement json)
    {
        foreach (var name in MessageNames)
        {
            if (json.Member(name) is not { } value) continue;
            var text = value.ValueKind == JsonValueKind.Object ? Message(value) ?? value.AsText() : value.AsText();
            if (!string.IsNullOrWhiteSpace(text)) return text;
        }

        return null;
    }

    public static string? Detail(JsonElement json)
    {
        foreach (var name in DetailNames)
        {
            if (json.Member(name) is { } value && value.AsText() is { Length: > 0 } text) return text;
        }

        return json.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } error ? error.AsText() : null;
    }

    /// <summary>A body that is no JSON object: its text, without the tags of an HTML page.</summary>
    public static string? Plain(string body)
    {
        var text = body.TrimStart().StartsWith('<') ? HtmlText.Of(body) : body.Trim();
        return text.Length == 0 ? null : Shorten(text, 500);
    }

    public static string Decode(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body[..Math.Min(body.Length, 16 * 1024)]);

    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end] + "…";
    }
}
