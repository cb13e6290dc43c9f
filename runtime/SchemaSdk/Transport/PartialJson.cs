using System.Text.Json;

namespace SchemaSdk.Transport;

/// <summary>Finds a member in JSON that broke off: a submit whose answer was cut may still have told its request id.</summary>
internal static class PartialJson
{
    public static string? FindString(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> name)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                if (!reader.Read()) return null;
                if (found) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                if (!reader.TrySkip()) return null;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What follows is no JSON; nothing was found before.
        }

        return null;
    }
}
