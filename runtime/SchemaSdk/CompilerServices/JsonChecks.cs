using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SchemaSdk.Generation.Formats;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>Checks of JSON text for emitted validators. None allocates for the values that real requests hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonChecks
{
    private const int LongestReason = 300;

    private static readonly string TooDeep = string.Create(CultureInfo.InvariantCulture, $"must be nested at most {JsonRules.MaxDepth} levels deep, but is deeper");

    /// <summary>Checks the value at a reader, and leaves the reader at the value's last token.</summary>
    public delegate void Validator(ref Utf8JsonReader reader, ref ErrorCollector errors);

    /// <summary>Checks the one value of a text; text that is not JSON is one violation at the root.</summary>
    public static ValidationResult Run(ReadOnlySpan<byte> utf8Json, Validator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        PatternTime.Reset();
        var errors = default(ErrorCollector);
        if (!Utf8.IsValid(utf8Json))
        {
            errors.Add("", "", "must be JSON, but is not: the text is not UTF-8");
            return errors.ToResult();
        }

        if (UnpairedSurrogates.TryReplace(utf8Json, out var copy)) utf8Json = copy;
        try
        {
            var reader = new Utf8JsonReader(utf8Json, JsonRules.Reader);
            reader.Read();
            validator(ref reader, ref errors);
            reader.Read();
        }
        catch (JsonException exception)
        {
            errors.Truncate(0);
            errors.Add("", "", JsonRules.IsJson(utf8Json) ? TooDeep : "must be JSON, but is not: " + ShownText.Printable(exception.Message, LongestReason));
        }

        return errors.ToResult();
    }

    /// <summary>Whether the value is a whole number; <c>1.0</c> and <c>1e2</c> are.</summary>
    public static bool IsInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) return false;
        if (reader.TryGetInt64(out _)) return true;
        return JsonNumber.TryGetDecimal(ref reader, out var value) ? decimal.Truncate(value) == value : JsonNumber.At(ref reader).IsInteger;
    }

    /// <summary>The value where it is a whole number of 64 bits; <c>1.0</c> and <c>1e2</c> are.</summary>
    public static bool TryGetInt64(ref Utf8JsonReader reader, out long value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number
            && (reader.TryGetInt64(out value) || JsonNumber.At(ref reader).TryToInt64(out value));
    }

    /// <summary>Less than, equal to or greater than zero, as the number at the reader is to <paramref name="limit"/>.</summary>
    public static int Compare(ref Utf8JsonReader reader, long limit) =>
        reader.TryGetInt64(out var value) ? value.CompareTo(limit) : Compare(ref reader, (decimal)limit);

    /// <inheritdoc cref="Compare(ref Utf8JsonReader, long)"/>
    public static int Compare(ref Utf8JsonReader reader, decimal limit) =>
        JsonNumber.TryGetDecimal(ref reader, out var value) ? value.CompareTo(limit) : JsonNumber.At(ref reader).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ref Utf8JsonReader, long)"/>
    public static int Compare(ref Utf8JsonReader reader, double limit) => JsonNumber.At(ref reader).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ref Utf8JsonReader, long)"/>
    public static int Compare(ref Utf8JsonReader reader, string limit) => JsonNumber.At(ref reader).CompareTo(ExactNumber.Parse(limit));

    /// <summary>Whether the number at the reader is a whole number of times <paramref name="divisor"/>, exactly.</summary>
    public static bool IsMultipleOf(ref Utf8JsonReader reader, long divisor) =>
        reader.TryGetInt64(out var value) ? value % divisor == 0 : IsMultipleOf(ref reader, (decimal)divisor);

    /// <inheritdoc cref="IsMultipleOf(ref Utf8JsonReader, long)"/>
    public static bool IsMultipleOf(ref Utf8JsonReader reader, decimal divisor) =>
        JsonNumber.TryGetDecimal(ref reader, out var value) ? value % divisor == 0 : JsonNumber.At(ref reader).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(ref Utf8JsonReader, long)"/>
    public static bool IsMultipleOf(ref Utf8JsonReader reader, double divisor) => JsonNumber.At(ref reader).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(ref Utf8JsonReader, long)"/>
    public static bool IsMultipleOf(ref Utf8JsonReader reader, string divisor) => JsonNumber.At(ref reader).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <summary>The number of Unicode code points of the string at the reader.</summary>
    public static int CountCodePoints(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? ValueChecks.CountCodePoints(TokenText.Decode(ref reader)) : EscapedText.CountCodePoints(reader.ValueSpan);

    /// <summary>Whether the string at the reader has a format of JSON Schema, such as <c>date-time</c>; one that is not known always.</summary>
    public static bool HasFormat(ref Utf8JsonReader reader, string format) => StringFormats.IsMatch(format, TokenText.Decode(ref reader));

    /// <summary>Whether the value at the reader is the same JSON value as <paramref name="utf8Json"/>. The caller's reader stays where it is.</summary>
    public static bool IsEqual(Utf8JsonReader reader, ReadOnlySpan<byte> utf8Json)
    {
        using var actual = JsonDocument.ParseValue(ref reader);
        var expected = new Utf8JsonReader(utf8Json, JsonRules.Reader);
        using var other = JsonDocument.ParseValue(ref expected);
        return JsonEquality.Equal(actual.RootElement, other.RootElement);
    }

    /// <summary>Finds the first two items of the array at the reader that are equal. The caller's reader stays where it is.</summary>
    public static bool FindEqualItems(Utf8JsonReader reader, out int first, out int second)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        return EqualItems.Find([.. array.RootElement.EnumerateArray()], JsonElementComparer.Instance, out first, out second);
    }

    /// <summary>Checks a value that is JSON in memory.</summary>
    internal static void Check(JsonElement value, Validator validator, ref ErrorCollector errors)
    {
        var utf8Json = Encoding.UTF8.GetBytes(value.GetRawText());
        if (UnpairedSurrogates.TryReplace(utf8Json, out var copy)) utf8Json = copy;
        var reader = new Utf8JsonReader(utf8Json, JsonRules.Reader);
        reader.Read();
        var start = errors.Count;
        try
        {
            validator(ref reader, ref errors);
        }
        catch (JsonException)
        {
            // What is in memory is JSON, but may be nested to any depth.
            errors.Truncate(start);
            errors.Add("", "", TooDeep);
        }
    }
}
