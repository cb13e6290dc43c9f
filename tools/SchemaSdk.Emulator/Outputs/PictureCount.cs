using System.Text.Json;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>Finds how many pictures a request asks for.</summary>
internal static class PictureCount
{
    private const int Most = 100;
    private const string Sequential = "sequential_image_generation_options";
    private const string Maximum = "max_images";

    private static readonly string[] Members = [Sequential, Maximum, "num_images", "n"];

    public static int Of(RequestValues request)
    {
        var count = Number(request.SentOrDefault(Sequential))
            ?? (IsAutomatic(request) ? Number(request.Sent(Maximum)) : null)
            ?? Number(request.Sent("num_images"))
            ?? Number(request.Sent("n"))
            ?? 1;
        return Math.Clamp(count, 1, Most);
    }

    /// <summary>Whether the model's requests can ask for several pictures, so that its answers hold a list.</summary>
    public static bool IsDeclaredBy(JsonElement input) =>
        input.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && Members.Any(name => properties.TryGetProperty(name, out _));

    private static bool IsAutomatic(RequestValues request) =>
        request.SentOrDefault("sequential_image_generation") is { ValueKind: JsonValueKind.String } mode && mode.ValueEquals("auto");

    private static int? Number(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var count) && count is >= 1 and <= int.MaxValue
            ? (int)count
            : null;
}
