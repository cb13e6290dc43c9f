using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Writes values for emitted records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriting
{
    /// <summary>Writes a value.</summary>
    public delegate void ValueWriter<in T>(Utf8JsonWriter writer, T value);

    /// <summary>Writes members that the schema does not list.</summary>
    public static void WriteAdditional(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement>? members)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (members is null) return;
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            WriteJson(writer, value);
        }
    }

    /// <summary>Writes JSON as it is, half a surrogate pair in an escape included, which <see cref="JsonElement.WriteTo(Utf8JsonWriter)"/> refuses.</summary>
    public static void WriteJson(Utf8JsonWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (UnpairedSurrogates.AreIn(value)) writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        else value.WriteTo(writer);
    }

    /// <summary>Writes a whole number of any size.</summary>
    public static void WriteBigInteger(Utf8JsonWriter writer, BigInteger value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The fault of an enum value that the schema does not list.</summary>
    public static ArgumentOutOfRangeException Undefined(string parameterName, int value) =>
        new(parameterName, value, "The enum has no such member.");
}
