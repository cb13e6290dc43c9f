using System.Globalization;
using System.Text.Json;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Numbers around the bounds of a schema, in their many spellings.</summary>
internal sealed class RandomNumber(Random random)
{
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    private static readonly string[] Odd =
    [
        "0", "-0", "-0.0", "0e5", "1.5", "-1", "0.1", "0.30000000000000001", "1e400", "-1e400", "1e-400", "2147483648", "-2147483649",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "18446744073709551615", "18446744073709551616", "123456789012345678901234567890", "79228162514264337593543950336", "1e30",
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890", "1E+3", "100e-2", "1e9999999999",
    ];

    public string Around(JsonElement schema)
    {
        var number = Exactly(schema);
        return number is null ? Odd[random.Next(Odd.Length)] : Respell(number);
    }

    public string Strange() => Odd[random.Next(Odd.Length)];

    /// <summary>The same number, written otherwise.</summary>
    public string Respell(string number)
    {
        if (number is "0" || number.AsSpan().IndexOfAny('e', 'E') >= 0) return number;
        var isWhole = !number.Contains('.', StringComparison.Ordinal);
        return random.Next(10) switch
        {
            0 => isWhole ? number + ".0" : number + "0",
            1 => number + "e0",
            2 => number + "E+0",
            3 when isWhole => number + "0e-1",
            4 when isWhole => number + ".000e00",
            _ => number,
        };
    }

    private string? Exactly(JsonElement schema)
    {
        var limits = Bounds.Where(name => schema.TryGetProperty(name, out _)).Select(schema.GetProperty).ToList();
        if (random.Next(12) == 0) return null;
        if (limits.Count == 0 || random.Next(4) == 0) return Multiple(schema, random.Next(-3, 40));
        var limit = limits[random.Next(limits.Count)];
        if (!limit.TryGetDecimal(out var bound) || Math.Abs(bound) > 1e20m) return limit.GetRawText();
        return random.Next(3) == 0 ? Multiple(schema, (long)bound) : Text(bound + (random.Next(-2, 3) * Step(schema)));
    }

    private string Multiple(JsonElement schema, long start)
    {
        if (!schema.TryGetProperty("multipleOf", out var multiple) || !multiple.TryGetDecimal(out var divisor) || divisor > 1e9m)
            return Text(start + (IsInteger(schema) ? 0 : random.Next(4) / 4m));
        var times = Math.Round(start / divisor) + random.Next(3);
        return Text((times * divisor) + (random.Next(4) == 0 ? divisor / 2 : 0));
    }

    private decimal Step(JsonElement schema) => IsInteger(schema) && random.Next(10) > 0 ? 1m : random.Next(3) switch { 0 => 1m, 1 => 0.5m, _ => 0.01m };

    private static bool IsInteger(JsonElement schema) => schema.TryGetProperty("type", out var type) && type.ToString().Contains("integer", StringComparison.Ordinal);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
