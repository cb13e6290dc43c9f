using System.ComponentModel;
using System.Text.Json;
using System.Text.Unicode;

namespace SchemaSdk.CompilerServices;

/// <summary>
/// The platform's shared output schema as code: an object whose <c>image</c> and <c>video</c> are strings and whose
/// <c>images</c> and <c>videos</c> are arrays of strings. Allocates nothing for a valid output.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MediaOutputValidator
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    /// <summary>Checks one JSON value in UTF-8; text that is not JSON is one violation at the root.</summary>
    public static ValidationResult Validate(ReadOnlySpan<byte> utf8Json)
    {
        var errors = new ErrorCollector();
        try
        {
            if (Utf8.IsValid(utf8Json))
            {
                Run(utf8Json, ref errors);
                return errors.ToResult();
            }
        }
        catch (JsonException)
        {
            errors.Truncate(0);
        }

        var broken = new ErrorCollector();
        broken.Add("", "must be JSON, but is not");
        return broken.ToResult();
    }

    private static void Run(ReadOnlySpan<byte> utf8Json, ref ErrorCollector errors)
    {
        var reader = new Utf8JsonReader(utf8Json, Deep);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            errors.Add("/type", $"must be an object, but is {Kind(reader.TokenType)}");
            reader.Skip();
        }
        else
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) Member(ref reader, ref errors);
        }

        // Text behind the value is no JSON: the reader throws.
        reader.Read();
    }

    private static void Member(ref Utf8JsonReader reader, ref ErrorCollector errors)
    {
        if (reader.ValueTextEquals("image"u8)) Text(ref reader, "image", "/properties/image/type", ref errors);
        else if (reader.ValueTextEquals("video"u8)) Text(ref reader, "video", "/properties/video/type", ref errors);
        else if (reader.ValueTextEquals("images"u8)) Texts(ref reader, "images", "/properties/images/type", "/properties/images/items/type", ref errors);
        else if (reader.ValueTextEquals("videos"u8)) Texts(ref reader, "videos", "/properties/videos/type", "/properties/videos/items/type", ref errors);
        else reader.Skip();
    }

    private static void Text(ref Utf8JsonReader reader, string name, string keyword, ref ErrorCollector errors)
    {
        var start = errors.Count;
        reader.Read();
        String(ref reader, keyword, ref errors);
        errors.Prefix(start, name);
    }

    private static void Texts(ref Utf8JsonReader reader, string name, string keyword, string itemKeyword, ref ErrorCollector errors)
    {
        var start = errors.Count;
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                var element = errors.Count;
                String(ref reader, itemKeyword, ref errors);
                errors.Prefix(element, index);
            }
        }
        else
        {
            errors.Add(keyword, $"must be an array, but is {Kind(reader.TokenType)}");
            reader.Skip();
        }

        errors.Prefix(start, name);
    }

    private static void String(ref Utf8JsonReader reader, string keyword, ref ErrorCollector errors)
    {
        if (reader.TokenType != JsonTokenType.String) errors.Add(keyword, $"must be a string, but is {Kind(reader.TokenType)}");
        reader.Skip();
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
