using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaSdk.Emulator.Pictures;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>
/// Finds the size that a request asks for, whatever the member is called: width and height; a string such as
/// <c>2304x1728 (4:3)</c>; an object with both; <c>2K</c>. What was sent comes before the schema's defaults.
/// </summary>
internal static partial class PictureSize
{
    private const int Usual = 1024;
    private const int SmallestInText = 64;
    private const int LongestText = 200;

    public static (int Width, int Height) Of(RequestValues request)
    {
        var size = Pair(request)
            ?? Explicit(request.AllSent) ?? Scale(request.AllSent)
            ?? Explicit(request.AllDefaults) ?? Scale(request.AllDefaults)
            ?? (Usual, Usual);
        return (Math.Clamp(size.Width, 1, PngPicture.LongestSide), Math.Clamp(size.Height, 1, PngPicture.LongestSide));
    }

    private static (int Width, int Height)? Pair(RequestValues request) =>
        Number(request.SentOrDefault("width")) is { } width && Number(request.SentOrDefault("height")) is { } height
            ? (width, height)
            : null;

    private static (int Width, int Height)? Explicit(IEnumerable<JsonElement> values) =>
        values.Select(value => FromText(value) ?? FromObject(value)).FirstOrDefault(size => size is not null);

    private static (int Width, int Height)? Scale(IEnumerable<JsonElement> values) =>
        values.Select(FromScale).FirstOrDefault(size => size is not null);

    private static (int Width, int Height)? FromText(JsonElement value)
    {
        if (Match(Dimensions, value) is not { } match)
            return null;
        var width = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var height = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return width >= SmallestInText && height >= SmallestInText ? (width, height) : null;
    }

    private static (int Width, int Height)? FromObject(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("width", out var w) && Number(w) is { } width
        && value.TryGetProperty("height", out var h) && Number(h) is { } height
            ? (width, height)
            : null;

    private static (int Width, int Height)? FromScale(JsonElement value) =>
        Match(Thousands, value) is { } match && (match.ValueSpan[0] - '0') * 1024 is var side ? (side, side) : null;

    private static int? Number(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var size) && size is >= 1 and <= int.MaxValue
            ? (int)size
            : null;

    // The raw text, because reading a string with half a surrogate pair throws.
    private static Match? Match(Regex pattern, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value).Length <= LongestText
        && pattern.Match(value.GetRawText().Trim('"')) is { Success: true } match
            ? match
            : null;

    // The whole string, so that a prompt that merely speaks of a size does not count.
    [GeneratedRegex(@"^\s*([0-9]{1,5})\s*[xX×*:]\s*([0-9]{1,5})\s*(\(.*\))?\s*$")]
    private static partial Regex Dimensions { get; }

    [GeneratedRegex("^[1-4][kK]$")]
    private static partial Regex Thousands { get; }
}
