using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaSdk.CompilerServices;

/// <summary>Reads and writes a <see cref="MediaOutput"/>; takes any JSON value, and writes back the value that was read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MediaOutputJsonConverter : JsonConverter<MediaOutput>
{
    /// <summary>Reads the value that the reader stands on.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static MediaOutput Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject
        ? MediaOutputMembers.Read(ref reader)
        : new MediaOutput { Json = JsonElement.ParseValue(ref reader) };

    /// <inheritdoc/>
    public override MediaOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MediaOutput value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Json is { } json) json.WriteTo(writer);
        else MediaOutputMembers.Write(writer, value);
    }
}
