using System.Text.Json;

namespace SchemaSdk;

/// <summary>The members of a <see cref="MediaOutput"/> that is an object, in and out of JSON.</summary>
internal static class MediaOutputMembers
{
    public static MediaOutput Read(ref Utf8JsonReader reader)
    {
        // Of a name that occurs twice the last one counts, whatever the shapes.
        var members = new Dictionary<string, JsonElement>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            reader.Read();
            members[name] = JsonElement.ParseValue(ref reader);
        }

        return new MediaOutput
        {
            Image = TakeUri(members, "image"),
            Video = TakeUri(members, "video"),
            Images = TakeUris(members, "images"),
            Videos = TakeUris(members, "videos"),
            AdditionalProperties = members.Count == 0 ? null : members,
        };
    }

    public static void Write(Utf8JsonWriter writer, MediaOutput value)
    {
        writer.WriteStartObject();
        WriteUri(writer, "image", value.Image);
        WriteUris(writer, "images", value.Images);
        WriteUri(writer, "video", value.Video);
        WriteUris(writer, "videos", value.Videos);
        foreach (var (name, json) in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            if (IsWritten(value, name)) continue;
            writer.WritePropertyName(name);
            json.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A member's name is not text: it holds half a surrogate pair.", e);
        }
    }

    private static UriString? TakeUri(Dictionary<string, JsonElement> members, string name)
    {
        if (!members.TryGetValue(name, out var json) || Text(json) is not { } text) return null;
        members.Remove(name);
        return text;
    }

    private static UriString[]? TakeUris(Dictionary<string, JsonElement> members, string name)
    {
        if (!members.TryGetValue(name, out var json) || json.ValueKind != JsonValueKind.Array) return null;
        var uris = new UriString[json.GetArrayLength()];
        var index = 0;
        foreach (var element in json.EnumerateArray())
        {
            if (Text(element) is not { } text) return null;
            uris[index++] = text;
        }

        members.Remove(name);
        return uris;
    }

    private static string? Text(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON, but no text: it stays as JSON.
            return null;
        }
    }

    private static void WriteUri(Utf8JsonWriter writer, string name, UriString? uri)
    {
        if (uri is { } value) writer.WriteString(name, value.Value);
    }

    private static void WriteUris(Utf8JsonWriter writer, string name, IReadOnlyList<UriString>? uris)
    {
        if (uris is null) return;
        writer.WriteStartArray(name);
        foreach (var uri in uris) writer.WriteStringValue(uri.Value);
        writer.WriteEndArray();
    }

    private static bool IsWritten(MediaOutput value, string name) => name switch
    {
        "image" => value.Image is not null,
        "video" => value.Video is not null,
        "images" => value.Images is not null,
        "videos" => value.Videos is not null,
        _ => false,
    };
}
