using System.ComponentModel;
using System.Numerics;
using System.Text.Json;
using SchemaSdk.Generation.Formats;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>Checks of values in memory for emitted validators.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueChecks
{
    private const string NotSet = "must be JSON, but is not set";

    internal const string WellFormed = "must be Unicode text";

    /// <summary>The number of Unicode code points of a text; half a surrogate pair counts as one.</summary>
    public static int CountCodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = text.Length;
        for (var index = 1; index < text.Length; index++)
        {
            if (!char.IsSurrogatePair(text[index - 1], text[index])) continue;
            count--;
            index++;
        }

        return count;
    }

    /// <summary>Whether a text has fewer code points than <paramref name="limit"/>.</summary>
    public static bool IsShorter(string text, long limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length < limit || (text.Length < limit * 2 && CountCodePoints(text) < limit);
    }

    /// <summary>Whether a text has more code points than <paramref name="limit"/>.</summary>
    public static bool IsLonger(string text, long limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > limit && (text.Length > limit * 2 || CountCodePoints(text) > limit);
    }

    /// <summary>Whether every surrogate of a text has its other half. A text that does not pass would be sent with U+FFFD in its place.</summary>
    public static bool IsWellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || Surrogates.IndexOfUnpaired(text) < 0;
    }

    /// <summary>Adds a violation by a text that is not well-formed.</summary>
    public static void CheckWellFormed(string text, string pointer, ref ErrorCollector errors)
    {
        if (!IsWellFormed(text)) errors.Add(pointer, "", WellFormed + ", but has half a surrogate pair");
    }

    /// <summary>Whether a text has a format of JSON Schema, such as <c>date-time</c>; one that is not known always.</summary>
    public static bool HasFormat(string text, string format)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StringFormats.IsMatch(format, text);
    }

    /// <summary>Less than, equal to or greater than zero, as the first number is to the second.</summary>
    public static int Compare(ulong value, decimal limit) => ((decimal)value).CompareTo(limit);

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(long value, decimal limit) => ((decimal)value).CompareTo(limit);

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(ulong value, double limit) => JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(long value, double limit) => JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(decimal value, decimal limit) => value.CompareTo(limit);

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(decimal value, double limit) => JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(BigInteger value, decimal limit) => JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(BigInteger value, double limit) => JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(ulong value, string limit) => JsonNumber.Of(value).CompareTo(ExactNumber.Parse(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(long value, string limit) => JsonNumber.Of(value).CompareTo(ExactNumber.Parse(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(decimal value, string limit) => JsonNumber.Of(value).CompareTo(ExactNumber.Parse(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(BigInteger value, string limit) => JsonNumber.Of(value).CompareTo(ExactNumber.Parse(limit));

    /// <inheritdoc cref="Compare(ulong, decimal)"/>
    public static int Compare(double value, string limit) =>
        double.IsFinite(value) ? JsonNumber.Of(value).CompareTo(ExactNumber.Parse(limit)) : value.CompareTo(0);

    /// <summary>Whether the number is a whole number of times <paramref name="divisor"/>, exactly.</summary>
    public static bool IsMultipleOf(long value, long divisor) => value % divisor == 0;

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(long value, decimal divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(long value, double divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(ulong value, decimal divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(ulong value, double divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(decimal value, decimal divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(decimal value, double divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(BigInteger value, decimal divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(BigInteger value, double divisor) => JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(double value, double divisor)
    {
        if (JsonNumber.TryGetDecimal(value, out var exact) && JsonNumber.TryGetDecimal(divisor, out var exactDivisor)) return exact % exactDivisor == 0;
        return !double.IsFinite(value) || JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor));
    }

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(long value, string divisor) => JsonNumber.Of(value).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(ulong value, string divisor) => JsonNumber.Of(value).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(decimal value, string divisor) => JsonNumber.Of(value).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(BigInteger value, string divisor) => JsonNumber.Of(value).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(double value, string divisor) =>
        !double.IsFinite(value) || JsonNumber.Of(value).IsMultipleOf(ExactNumber.Parse(divisor));

    /// <summary>Finds the first two items that are equal.</summary>
    public static bool FindEqualItems<T>(IReadOnlyList<T> items, out int first, out int second) =>
        EqualItems.Find(items, EqualityComparer<T>.Default, out first, out second);

    /// <summary>Finds the first two items that <paramref name="areEqual"/> finds equal.</summary>
    public static bool FindEqualItems<T>(IReadOnlyList<T> items, Func<T, T, bool> areEqual, out int first, out int second)
    {
        ArgumentNullException.ThrowIfNull(areEqual);
        return EqualItems.Find(items, (one, two) => areEqual(one!, two!), out first, out second);
    }

    /// <summary>Checks a value that no C# type was made for, by the checks for JSON text.</summary>
    /// <param name="value">The value; one that was never set is a violation.</param>
    /// <param name="pointer">JSON Pointer of the value from the value that is being checked.</param>
    /// <param name="validator">Checks the text; null where any JSON will do.</param>
    /// <param name="errors">Where violations are added.</param>
    public static void CheckJson(JsonElement value, string pointer, JsonChecks.Validator? validator, ref ErrorCollector errors)
    {
        var start = errors.Count;
        if (value.ValueKind == JsonValueKind.Undefined) errors.Add("", "", NotSet);
        else if (validator is not null) JsonChecks.Check(value, validator, ref errors);
        errors.PrefixPointer(start, pointer);
    }

    /// <summary>
    /// Refuses additional members that have the name of a property, because they would be written twice, and those that
    /// could not be written at all.
    /// </summary>
    public static void CheckAdditional<T>(IReadOnlyDictionary<string, T> members, ref ErrorCollector errors, ReadOnlySpan<string> listed)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var name in listed)
        {
            if (!members.ContainsKey(name)) continue;
            var start = errors.Count;
            errors.Add("", "/properties", "must be set by its own property, but is among AdditionalProperties");
            errors.Prefix(start, name);
        }

        // The dictionary itself is walked without allocating; any other that a caller has made is not.
        if (members is Dictionary<string, T> dictionary)
        {
            foreach (var (name, value) in dictionary) CheckAdditional(name, value, ref errors);
            return;
        }

        foreach (var (name, value) in members) CheckAdditional(name, value, ref errors);
    }

    private static void CheckAdditional<T>(string name, T value, ref ErrorCollector errors)
    {
        var start = errors.Count;
        CheckWellFormed(name, "", ref errors);
        if (value is JsonElement { ValueKind: JsonValueKind.Undefined }) errors.Add("", "", NotSet);
        errors.Prefix(start, name);
    }
}
