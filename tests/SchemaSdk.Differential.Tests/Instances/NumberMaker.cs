using System.Globalization;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace SchemaSdk.Differential.Instances;

/// <summary>Makes numbers within bounds, and at them, that a double and a long hold without rounding.</summary>
internal sealed class NumberMaker(Random random)
{
    private const decimal Far = 1_000_000_000_000m;

    public JsonNode For(List<SchemaNode> parts, bool isWhole)
    {
        var least = parts.Select(part => Max(Value(part.Minimum), Value(part.ExclusiveMinimum) is { } bound ? bound + Step(isWhole) : null)).Max() ?? -50;
        var most = parts.Select(part => Min(Value(part.Maximum), Value(part.ExclusiveMaximum) is { } bound ? bound - Step(isWhole) : null)).Min() ?? Math.Max(least, 0) + 50;
        if (most < least) most = least;
        var value = random.Next(4) switch
        {
            0 => least,
            1 => most,
            _ => Math.Round(least + ((most - least) * (decimal)random.NextDouble()), isWhole ? 0 : random.Next(4)),
        };
        if (parts.Select(part => Value(part.MultipleOf)).FirstOrDefault(step => step > 0) is { } step) value = Math.Round(value / step, 0) * step;
        if (isWhole) value = Math.Clamp(decimal.Truncate(value), long.MinValue, long.MaxValue);
        return JsonNode.Parse((value / 1.000000000000000000m).ToString("0.############", CultureInfo.InvariantCulture))!;
    }

    private static decimal Step(bool isWhole) => isWhole ? 1 : 0.125m;

    private static decimal? Value(JsonNumber? bound) =>
        bound is null ? null : bound.Value.TryToDecimal(out var value) ? Math.Clamp(value, -Far, Far) : null;

    private static decimal? Max(decimal? one, decimal? other) => one is null || other > one ? other : one;

    private static decimal? Min(decimal? one, decimal? other) => one is null || other < one ? other : one;
}
