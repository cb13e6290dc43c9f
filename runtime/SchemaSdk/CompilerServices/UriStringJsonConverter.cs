using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaSdk.CompilerServices;

/// <summary>Reads and writes a <see cref="UriString"/> as a JSON string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UriStringJsonConverter : JsonConverter<UriString>
{
    /// <inheritdoc/>
    public override UriString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.ReadUri(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UriString value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
