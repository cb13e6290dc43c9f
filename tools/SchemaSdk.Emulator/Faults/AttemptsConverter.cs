using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaSdk.Emulator.Faults;

internal sealed class AttemptsConverter : JsonConverter<Attempts>
{
    public override Attempts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var attempts = reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt32(out var number) && number >= 1 => Attempts.Only(number),
            JsonTokenType.String => Attempts.TryParse(reader.GetString()!),
            _ => null,
        };
        return attempts ?? throw new JsonException("attempts are a number from 1, or one of \"2-4\", \"3-\", \"every\", \"every 3\".");
    }

    public override void Write(Utf8JsonWriter writer, Attempts value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
