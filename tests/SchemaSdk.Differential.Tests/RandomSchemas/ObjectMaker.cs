using System.Text.Json.Nodes;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>Makes schemas of objects.</summary>
internal sealed class ObjectMaker(Random random, bool isDraft7, Func<int, JsonNode> part)
{
    private static readonly string[] Names = ["a", "b", "c", "width", "image_size", "type", "value", "items", "x-y", "Ab", "url", "Equals"];

    private static readonly string[] Patterns = ["^a", "^x_", "[0-9]$", "."];

    public JsonObject Make(int depth)
    {
        var schema = new JsonObject();
        string[] names = [.. Names];
        random.Shuffle(names);
        names = names[..random.Next(depth == 0 ? 2 : 0, 6)];
        // What lists members is taken for a record, which holds nothing but objects.
        if (names.Length > 0 || random.Next(4) > 0) schema["type"] = "object";
        if (names.Length > 0) schema["properties"] = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)part(depth + 1))));
        if (random.Next(2) == 0 && names.Length > 0) schema["required"] = Some(random.Next(10) == 0 ? [.. names, "ghost"] : names);
        switch (random.Next(8))
        {
            case 0:
                schema["additionalProperties"] = false;
                break;
            case 1 or 2:
                schema["additionalProperties"] = part(depth + 2);
                break;
            case 3 when !isDraft7:
                schema["unevaluatedProperties"] = random.Next(2) == 0 ? false : part(depth + 2);
                break;
        }

        if (random.Next(9) == 0) schema["patternProperties"] = new JsonObject { [Patterns[random.Next(Patterns.Length)]] = part(depth + 2) };
        if (random.Next(14) == 0) schema["propertyNames"] = new JsonObject { ["maxLength"] = random.Next(3, 12), ["pattern"] = "^[^😀]*$" };
        if (random.Next(12) == 0) schema["minProperties"] = random.Next(1, 3);
        if (random.Next(12) == 0) schema["maxProperties"] = random.Next(2, 6);
        if (random.Next(10) == 0 && names.Length > 1) Depend(schema, names, depth);
        return schema;
    }

    private void Depend(JsonObject schema, string[] names, int depth)
    {
        if (random.Next(2) == 0) schema[isDraft7 ? "dependencies" : "dependentRequired"] = new JsonObject { [names[0]] = new JsonArray(names[1]) };
        else schema[isDraft7 ? "dependencies" : "dependentSchemas"] = new JsonObject { [names[0]] = part(depth + 2) };
    }

    private JsonArray Some(IEnumerable<string> names) => [.. names.Where(_ => random.Next(2) == 0).Select(name => (JsonNode)JsonValue.Create(name)!)];
}
