using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>The text of the string or number at a reader.</summary>
internal static class TokenText
{
    /// <summary>The text as a string.</summary>
    public static string Decode(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return Encoding.UTF8.GetString(Raw(ref reader));
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape is valid JSON, but no text.
            return Encoding.UTF8.GetString(Raw(ref reader));
        }
    }

    /// <summary>The bytes of the token as they stand.</summary>
    public static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
