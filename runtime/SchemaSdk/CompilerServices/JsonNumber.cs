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

    // So many digits a decimal holds without rounding.
    private const int ShortText = 28;

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static ExactNumber At(ref Utf8JsonReader reader) => ExactNumber.Parse(TokenText.Decode(ref reader));

    public static ExactNumber Of(long value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(ulong value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(decimal value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static ExactNumber Of(double value) => ExactNumber.Parse(value.ToString("R", CultureInfo.InvariantCulture));

    public static ExactNumber Of(BigInteger value) => ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number as a decimal where that is exact and needs no memory; false where it takes the slow way.</summary>
    public static bool TryGetDecimal(ref Utf8JsonReader reader, out decimal value)
    {
        value = default;
        return !reader.HasValueSequence
            && reader.ValueSpan.Length <= ShortText
            && reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0
            && reader.TryGetDecimal(out value);
    }

    /// <inheritdoc cref="TryGetDecimal(ref Utf8JsonReader, out decimal)"/>
    public static bool TryGetDecimal(double number, out decimal value)
    {
        value = default;
        Span<char> text = stackalloc char[ShortText];
        return double.IsFinite(number)
            && number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], Plain, CultureInfo.InvariantCulture, out value);
    }

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
