using System.Text.Json.Nodes;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>Makes schemas of texts, numbers and listed values.</summary>
internal sealed class ScalarMaker(Random random)
{
    private static readonly string[] Values =
    [
        "\"a\"", "\"b\"", "\"4K\"", "\"4k\"", "\"16:9\"", "\"\"", "\"é😀\"", "null", "true", "false", "0", "1", "2", "2.5", "-7", "100", "[]", "[1]", "[\"a\",null]", "{}", "{\"a\":1}", "{\"b\":[true]}",
    ];

    private static readonly string[] Patterns = ["^a", "b+$", "^[a-z]{1,3}$", "\\d", "^(?!x).*$", "^\\p{L}*$", "^(a|b|c)*$", "."];

    private static readonly decimal[] Steps = [1m, 2m, 5m, 0.5m, 0.1m, 0.01m, 64m];

    /// <summary>Any value.</summary>
    public JsonNode? Value() => JsonNode.Parse(Values[random.Next(Values.Length)]);

    public JsonObject Make() => random.Next(15) switch
    {
        < 4 => Text(),
        < 7 => Number(random.Next(2) == 0 ? "integer" : "number"),
        7 => new JsonObject { ["type"] = "boolean" },
        8 => random.Next(3) == 0 ? new JsonObject { ["type"] = "null" } : new JsonObject { ["type"] = "boolean" },
        < 11 => new JsonObject { ["type"] = "string", ["enum"] = Some(Values.Take(7)) },
        11 => new JsonObject { ["enum"] = Some(Values) },
        12 => new JsonObject { ["const"] = Value() },
        13 => Several(),
        _ => new JsonObject(),
    };

    private JsonObject Text()
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (random.Next(3) == 0) schema["minLength"] = random.Next(4);
        if (random.Next(3) == 0) schema["maxLength"] = random.Next(2, 9);
        if (random.Next(5) == 0) schema["pattern"] = Patterns[random.Next(Patterns.Length)];
        if (random.Next(6) == 0) schema["format"] = random.Next(2) == 0 ? "uri" : "date-time";
        return schema;
    }

    private JsonObject Number(string type)
    {
        var schema = new JsonObject { ["type"] = type };
        if (random.Next(3) == 0) schema[random.Next(4) == 0 ? "exclusiveMinimum" : "minimum"] = random.Next(-10, 5);
        if (random.Next(3) == 0) schema[random.Next(4) == 0 ? "exclusiveMaximum" : "maximum"] = random.Next(5) == 0 ? 4294967295L : random.Next(5, 200);
        if (random.Next(5) == 0) schema["multipleOf"] = Steps[random.Next(Steps.Length)];
        if (random.Next(8) == 0) schema["enum"] = Some(["1", "2", "3", "10", "64"]);
        return schema;
    }

    private JsonObject Several()
    {
        var schema = Number("integer");
        foreach (var member in Text().Where(member => member.Key != "type").ToList()) schema[member.Key] = member.Value?.DeepClone();
        string[] types = ["string", "integer", "number", "boolean", "null", "array", "object"];
        random.Shuffle(types);
        schema["type"] = new JsonArray([.. types.Take(random.Next(2, 4)).Select(type => (JsonNode)JsonValue.Create(type)!)]);
        schema.Remove("enum");
        return schema;
    }

    private JsonArray Some(IEnumerable<string> values)
    {
        var chosen = values.Where(_ => random.Next(2) == 0).ToList();
        return [.. (chosen.Count == 0 ? ["\"a\"", "\"b\""] : chosen).Select(value => JsonNode.Parse(value))];
    }
}
