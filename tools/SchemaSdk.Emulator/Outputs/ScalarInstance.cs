using System.Text.Json;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>Text and numbers inside the bounds of their schema.</summary>
internal static class ScalarInstance
{
    private const int LongestText = 10_000;

    /// <summary>Zero where it is allowed, otherwise the bound nearest to it, on the grid of <c>multipleOf</c>.</summary>
    public static double Number(SchemaKeywords keywords)
    {
        var isInteger = keywords.Type == "integer";
        var step = keywords.Number("multipleOf") ?? (isInteger ? 1 : 0);
        var above = keywords.Number("exclusiveMinimum");
        var below = keywords.Number("exclusiveMaximum");
        var least = Larger(keywords.Number("minimum"), above + Beside(above, below, step));
        var most = Smaller(keywords.Number("maximum"), below - Beside(above, below, step));

        var value = least > 0 ? least.Value : most < 0 ? most.Value : 0;
        if (step > 0)
            value = (value > 0 ? Math.Ceiling(value / step) : Math.Floor(value / step)) * step;
        return value;
    }

    public static string Text(SchemaKeywords keywords, string name)
    {
        var text = Format(keywords) ?? $"emulated {name}".TrimEnd();
        var shortest = (int)Math.Min(keywords.Number("minLength") ?? 0, LongestText);
        var longest = (int)Math.Min(keywords.Number("maxLength") ?? LongestText, LongestText);
        text = text.PadRight(shortest, '.');
        return text.Length > longest ? text[..longest] : text;
    }

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

    // A distance from an open bound that stays inside the other one.
    private static double Beside(double? above, double? below, double step) =>
        step > 0 ? step : above < below ? Math.Min(1, (below.Value - above.Value) / 2) : 1;

    private static double? Larger(double? a, double? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    private static double? Smaller(double? a, double? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
}
