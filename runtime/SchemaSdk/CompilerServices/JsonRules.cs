using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>How JSON text is read everywhere.</summary>
internal static class JsonRules
{
    /// <summary>Deeper than any schema may be nested, so that an answer's depth is hardly ever what fails.</summary>
    public const int MaxDepth = 512;

    public static readonly JsonReaderOptions Reader = new() { MaxDepth = MaxDepth };

    /// <summary>Whether a text is JSON, however deep. Takes no more of the stack for depth.</summary>
    public static bool IsJson(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
