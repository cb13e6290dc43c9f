using System.Text.Json.Nodes;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>Makes schemas of arrays.</summary>
internal sealed class ArrayMaker(Random random, bool isDraft7, Func<int, JsonNode> part)
{
    public JsonObject Make(int depth)
    {
        var schema = new JsonObject();
        if (random.Next(12) > 0) schema["type"] = "array";
        if (random.Next(6) == 0) Tuple(schema, depth);
        else if (random.Next(8) > 0) schema["items"] = part(depth + 1);
        if (random.Next(4) == 0) schema["minItems"] = random.Next(3);
        if (random.Next(4) == 0) schema["maxItems"] = random.Next(1, 5);
        if (random.Next(6) == 0) schema["uniqueItems"] = true;
        if (random.Next(8) == 0) Contain(schema, depth);
        if (random.Next(10) == 0 && !isDraft7) schema["unevaluatedItems"] = random.Next(2) == 0 ? false : part(depth + 2);
        return schema;
    }

    private void Tuple(JsonObject schema, int depth)
    {
        schema[isDraft7 ? "items" : "prefixItems"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => part(depth + 1))]);
        if (random.Next(2) == 0) schema[isDraft7 ? "additionalItems" : "items"] = part(depth + 1);
    }

    private void Contain(JsonObject schema, int depth)
    {
        schema["contains"] = part(depth + 2);
        if (isDraft7) return;
        if (random.Next(3) == 0) schema["minContains"] = random.Next(3);
        if (random.Next(3) == 0) schema["maxContains"] = random.Next(1, 3);
    }
}
