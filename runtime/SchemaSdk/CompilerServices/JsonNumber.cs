using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>The slow and exact way to look at a number: for what is no <see cref="long"/>.</summary>
internal static class JsonNumber
{
    // A decimal's range is far below; more digits are text that somebody made up to cost time.
    private const int MostDigits = 4300;

    public static ExactNumber At(ref Utf8JsonReader reader) => ExactNumber.Parse(TokenText.Decode(ref reader));

    public static ExactNumber Of(long value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(ulong value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(decimal value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(double value) => ExactNumber.Parse(value.ToString("R", CultureInfo.InvariantCulture));

    public static ExactNumber Of(BigInteger value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The value where it is a whole number of at most 4,300 digits.</summary>
    public static bool TryGetWhole(ref Utf8JsonReader reader, out BigInteger value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number) return false;
        var number = At(ref reader);
        if (!number.IsInteger || !number.HasAtMostDigits(MostDigits)) return false;
        value = number.ToBigInteger();
        return true;
    }
}
