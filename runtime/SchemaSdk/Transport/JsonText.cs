using System.Globalization;
using System.Text;
using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Transport;

/// <summary>Reads JSON of the service by hand, and never throws on what it finds.</summary>
internal static class JsonText
{
    /// <summary>One whole JSON value; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out JsonElement value)
    {
        value = default;
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        try
        {
            var reader = new Utf8JsonReader(utf8, JsonRules.Reader);
            if (!JsonElement.TryParseValue(ref reader, out var element) || reader.Read()) return false;
            value = element.Value;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A member of an object, unless it is absent or null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.TryGet(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A member of an object; false for an absent one, and for what is no object.</summary>
    public static bool TryGet(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Object) return false;
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            return element.TryFind(name, out value);
        }
    }

    // For objects with a name that is no text, on which TryGetProperty throws: half a surrogate pair is valid JSON.
    private static bool TryFind(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        foreach (var member in element.EnumerateObject())
        {
            try
            {
                if (member.NameEquals(name)) value = member.Value;
            }
            catch (InvalidOperationException)
            {
                // This name is not the one.
            }
        }

        return value.ValueKind != JsonValueKind.Undefined;
    }

    /// <summary>The text of a string, or the raw JSON of anything else.</summary>
    public static string AsText(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: valid JSON, but no text.
            return element.GetRawText();
        }
    }

    /// <summary>The text of a string member that is not empty; otherwise null.</summary>
    public static string? TextOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } value && value.AsText() is { Length: > 0 } text ? text : null;

    /// <summary>A whole number, also one written as a string; otherwise null.</summary>
    public static int? AsInt(this JsonElement element) =>
        int.TryParse(element.AsText(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var real) && real == Math.Floor(real) && Math.Abs(real) <= int.MaxValue ? (int)real
        : null;

    /// <summary>The UTF-8 text of a value.</summary>
    public static ReadOnlySpan<byte> Utf8(this JsonElement element) =>
#if NET9_0_OR_GREATER
        System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element);
#else
        Encoding.UTF8.GetBytes(element.GetRawText());
#endif
}
