using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>
/// Builds an instance of a model's own output schema: constants, the first enum value, defaults, the least number that is
/// allowed; every address is one of the job's pictures. Optional members are filled too, down to a bounded depth.
/// </summary>
internal sealed class SchemaInstance(JsonElement schema, PictureAddresses pictures)
{
    private const int DeepestOptional = 6;
    private const int Deepest = 32;
    private const int MostItems = 100;

    public JsonNode? Build() => Build(schema, "", 0);

    private JsonNode? Build(JsonElement place, string name, int depth)
    {
        if (depth > Deepest)
            return null;

        var keywords = SchemaKeywords.At(place, schema);
        if (Given(keywords) is { } given)
            return given;

        return keywords.Type switch
        {
            "object" => BuildObject(keywords, depth),
            "array" => BuildArray(keywords, name, depth),
            "boolean" => false,
            "integer" => (long)ScalarInstance.Number(keywords),
            "number" or "float" => ScalarInstance.Number(keywords),
            "null" => null,
            _ => IsAddress(keywords, name) ? pictures.Next() : ScalarInstance.Text(keywords, name),
        };
    }

    private static JsonNode? Given(SchemaKeywords keywords)
    {
        if (keywords["const"] is { } constant)
            return Node(constant);
        if (keywords["enum"] is { ValueKind: JsonValueKind.Array } values && values.GetArrayLength() > 0)
            return Node(values.EnumerateArray().FirstOrDefault(value => value.ValueKind != JsonValueKind.Null));
        return keywords["default"] is { } value && Fits(value, keywords.Type) ? Node(value) : null;
    }

    private static bool Fits(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type is "integer" or "number" or "float",
        JsonValueKind.String => type == "string" && value.GetString()!.Length > 0,
        JsonValueKind.Array => type == "array" && value.GetArrayLength() > 0,
        _ => false,
    };

    private static JsonNode? Node(JsonElement value) =>
        value.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(value.GetRawText());

    private JsonObject BuildObject(SchemaKeywords keywords, int depth)
    {
        var built = new JsonObject();
        foreach (var (name, property) in keywords.Properties)
            if (depth < DeepestOptional || keywords.Required.Contains(name))
                built[name] = Build(property, name, depth + 1);

        var others = keywords["additionalProperties"] ?? default;
        foreach (var name in keywords.Required.Where(name => !keywords.Properties.ContainsKey(name)))
            built[name] = Build(others, name, depth + 1);
        return built;
    }

    private JsonArray BuildArray(SchemaKeywords keywords, string name, int depth)
    {
        var items = keywords["items"] ?? default;
        var count = HoldsAddresses(items, name, depth) ? pictures.Count : 1;
        count = (int)Math.Clamp(count, keywords.Number("minItems") ?? 0, Math.Min(keywords.Number("maxItems") ?? MostItems, MostItems));
        return new JsonArray([.. Enumerable.Range(0, count).Select(_ => Build(items, name, depth + 1))]);
    }

    private bool HoldsAddresses(JsonElement items, string name, int depth)
    {
        var keywords = SchemaKeywords.At(items, schema);
        return depth < DeepestOptional && keywords.Type switch
        {
            "object" => keywords.Properties.Any(property => HoldsAddresses(property.Value, property.Key, depth + 1)),
            "string" => IsAddress(keywords, name),
            _ => false,
        };
    }

    private static bool IsAddress(SchemaKeywords keywords, string name) =>
        (keywords["format"] is { ValueKind: JsonValueKind.String } format && format.GetString()!.Contains("uri", StringComparison.Ordinal))
        || name is "url" or "uri" or "urls" || name.EndsWith("_url", StringComparison.Ordinal);
}
