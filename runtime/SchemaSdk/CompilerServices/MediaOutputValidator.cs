using System.ComponentModel;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>
/// The platform's shared output schema as code: an object whose <c>image</c> and <c>video</c> are strings and whose
/// <c>images</c> and <c>videos</c> are arrays of strings. Allocates nothing for a valid output.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MediaOutputValidator
{
    /// <summary>Checks one JSON value in UTF-8; text that is not JSON is one violation at the root.</summary>
    public static ValidationResult Validate(ReadOnlySpan<byte> utf8Json) => JsonChecks.Run(utf8Json, Validate);

    private static void Validate(ref Utf8JsonReader reader, ref ErrorCollector errors)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            errors.Add("", "/type", "must be an object", ref reader);
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ValidateMember(ref reader, ref errors);
    }

    private static void ValidateMember(ref Utf8JsonReader reader, ref ErrorCollector errors)
    {
        if (reader.ValueTextEquals("image"u8)) ValidateText(ref reader, "/image", "/properties/image/type", ref errors);
        else if (reader.ValueTextEquals("video"u8)) ValidateText(ref reader, "/video", "/properties/video/type", ref errors);
        else if (reader.ValueTextEquals("images"u8)) ValidateTexts(ref reader, "/images", "/properties/images", ref errors);
        else if (reader.ValueTextEquals("videos"u8)) ValidateTexts(ref reader, "/videos", "/properties/videos", ref errors);
        else reader.Skip();
    }

    private static void ValidateText(ref Utf8JsonReader reader, string instance, string keyword, ref ErrorCollector errors)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) errors.Add(instance, keyword, "must be a string", ref reader);
        reader.Skip();
    }

    private static void ValidateTexts(ref Utf8JsonReader reader, string instance, string schema, ref ErrorCollector errors)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            errors.Add(instance, schema + "/type", "must be an array", ref reader);
            reader.Skip();
            return;
        }

        var all = errors.Count;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = errors.Count;
            if (reader.TokenType != JsonTokenType.String) errors.Add("", schema + "/items/type", "must be a string", ref reader);
            reader.Skip();
            errors.Prefix(start, index);
        }

        errors.PrefixPointer(all, instance);
    }
}
