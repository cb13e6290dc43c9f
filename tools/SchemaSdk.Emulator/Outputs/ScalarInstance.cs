using System.Text.Json;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>Text and numbers inside the bounds of their schema.</summary>
internal static class ScalarInstance
{
    private const int LongestText = 10_000;

    /// <summary>Zero where it is allowed, otherwise a number near the lower bound; 0 when none of the numbers tried is allowed.</summary>
    public static double Number(SchemaKeywords keywords)
    {
        var step = keywords.Number("multipleOf") ?? (keywords.Type == "integer" ? 1 : 0);
        var low = Math.Max(keywords.Number("minimum") ?? double.MinValue, keywords.Number("exclusiveMinimum") ?? double.MinValue);
        var high = Math.Min(keywords.Number("maximum") ?? double.MaxValue, keywords.Number("exclusiveMaximum") ?? double.MaxValue);
        double[] candidates = [0, low, low + Math.Max(step, 1), low / 2 + high / 2, high - Math.Max(step, 1), high];
        return candidates
            .Select(candidate => step > 0 ? Math.Ceiling(candidate / step) * step : candidate)
            .FirstOrDefault(candidate => IsAllowed(candidate, keywords));
    }

    public static string Text(SchemaKeywords keywords, string name)
    {
        var text = Format(keywords) ?? $"emulated {name}".TrimEnd();
        var shortest = (int)Math.Min(keywords.Number("minLength") ?? 0, LongestText);
        var longest = (int)Math.Min(keywords.Number("maxLength") ?? LongestText, LongestText);
        text = text.PadRight(shortest, '.');
        return text.Length > longest ? text[..longest] : text;
    }

    private static bool IsAllowed(double number, SchemaKeywords keywords) =>
        !(number < keywords.Number("minimum") || number <= keywords.Number("exclusiveMinimum")
            || number > keywords.Number("maximum") || number >= keywords.Number("exclusiveMaximum"));

    private static string? Format(SchemaKeywords keywords) =>
        (keywords["format"] is { ValueKind: JsonValueKind.String } format ? format.GetString() : null) switch
        {
            "date-time" => "2025-01-01T00:00:00Z",
            "date" => "2025-01-01",
            "time" => "00:00:00Z",
            "uuid" => "00000000-0000-4000-8000-000000000000",
            "email" => "nobody@example.com",
            "hostname" => "example.com",
            "ipv4" => "127.0.0.1",
            "ipv6" => "::1",
            _ => null,
        };
}
