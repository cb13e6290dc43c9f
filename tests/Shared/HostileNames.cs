using System.Globalization;
using System.Text;

namespace SchemaSdk.TestSupport;

/// <summary>Names and values that real and hostile schemas have, and a generator of more.</summary>
internal static class HostileNames
{
    public static IReadOnlyList<string> Known { get; } =
    [
        "", " ", "-", "--", "_", "__", "a", "A", "a_2", "A_2", "a 2", "a_2_2", "_2", "2", "02", "-1", "+1", "1", "16:9", "169", "1:69", "1.5", "15", "1_5", "4K", "4k",
        "2048x2048 (1:1)", "2048 x 2048 (1:1)", "DPM++ SDE", "DPM SDE", "C#m", "Cm", "C#", "Hope ", "Hope", " Hope", "hope", "HOPE", "🎉", "🎉🎉", "🎉 party", "party",
        "???", "*/", "\"\"\"", "#if", "{{", "\\", "\r\n", "\u2028", "\u202E", "\u200B", "a\u200B", "\u3164", "a\u3164", "a\uFE0F", "a\u034F", "e\u0301", "é", "ß", "SS", "ı", "I", "i", "İ", "ſ",
        "\uD800", "\uDC00", "\uD83C", "画像", "Größe", "GRÖSSE", "class", "object", "params", "properties", "required", "type", "namespace", "record", "field", "value", "var", "async",
        "_", "@class", "Equals", "equals", "ToString", "to_string", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize", "Clone", "EqualityContract", "PrintMembers",
        "Deconstruct", "Validate", "WriteTo", "Read", "Descriptor", "AdditionalProperties", "additional_properties", "Value", "IsKnown", "get_Value", "set_Value", "op_Equality", "value__", ".ctor",
        "System", "SchemaSdk", "global", "reader", "writer", "errors", "start", "count", "index", "index2", "item", "result", "hash", "other", "number", "length", "members",
        " vocalStart", "vocalStart", "vocal_start", "T", "t", "TRequest", "TOutput", "TDescriptor", "Request", "Output", "Descriptor", "RequestValidator", "Json", "JsonConverter",
        "a_item", "aItem", "a_start", "a_index", "a_first", "a_second", "items", "Item", "constructor", "prototype", "$ref", "$id", "null", "true", "default", "this", "base",
    ];

    private static readonly string[] Pieces =
        ["a", "A", "b", "B", "x", "1", "2", "10", "_", "-", " ", ".", "/", ":", "+", "#", "_2", "é", "É", "🎉", "\u200B", "\uD83D", "\u3164", "画", "Item", "Value", "Start", "\u0301", "\n", "\"", "\\u0041"];

    /// <summary>Different texts in random order, half of them known ones.</summary>
    public static List<string> Draw(Random random, int count)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        while (drawn.Count < count)
        {
            drawn.Add(random.Next(2) == 0
                ? Known[random.Next(Known.Count)]
                : string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }

        return [.. drawn];
    }

    /// <summary>As a JSON string, in which nothing is escaped that need not be.</summary>
    public static string Json(string text)
    {
        var json = new StringBuilder("\"");
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (isPair) json.Append(text[at]).Append(text[++at]);
            else if (text[at] is '"' or '\\' or < ' ' || char.IsSurrogate(text[at])) json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}");
            else json.Append(text[at]);
        }

        return json.Append('"').ToString();
    }
}
