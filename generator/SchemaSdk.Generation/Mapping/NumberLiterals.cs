using System.Globalization;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Writes a number as C# source in every type that can hold it.</summary>
internal static class NumberLiterals
{
    public static NumberLiteral Of(ExactNumber value) => new(
        value.ToString(),
        value.TryToInt64(out var whole) ? LongSource(whole) : null,
        value.TryToDecimal(out var exact) ? exact.ToString(CultureInfo.InvariantCulture) + "m" : null,
        value.IsPreciseAsDouble ? value + "d" : null);

    // The literal of the least long is no literal of C#.
    private static string LongSource(long value) =>
        value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture) + "L";
}
