using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaSdk.Emulator.Checking;

/// <summary>Rewrites a schema, without changing what it means, where NJsonSchema 10.7.2 could not load it or would reach into the network.</summary>
internal static class LoadableSchema
{
    private static readonly HashSet<string> Types = ["array", "boolean", "integer", "null", "number", "object", "string"];

    private static readonly string[] MapsOfSchemas = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

    private static readonly string[] ListsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

    private static readonly string[] Schemas =
        ["items", "additionalItems", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];

    public static string From(JsonElement schema) => Rewrite(JsonObject.Create(schema)!).ToJsonString();

    private static JsonObject Rewrite(JsonNode node)
    {
        if (node is not JsonObject schema)
            return node.GetValueKind() == JsonValueKind.False ? new JsonObject { ["not"] = new JsonObject() } : new JsonObject();

        foreach (var key in MapsOfSchemas)
            if (schema[key] is JsonObject map)
                foreach (var name in map.Select(member => member.Key).ToArray())
                    Replace(map[name], rewritten => map[name] = rewritten);

        foreach (var key in ListsOfSchemas)
            if (schema[key] is JsonArray list)
                for (var i = 0; i < list.Count; i++)
                    Replace(list[i], rewritten => list[i] = rewritten);

        foreach (var key in Schemas)
            if (schema[key] is JsonObject || (schema[key] is JsonValue && key is not ("additionalProperties" or "additionalItems")))
                Replace(schema[key], rewritten => schema[key] = rewritten);

        ReplaceTypes(schema);
        return WithoutForeignReference(schema);
    }

    private static void Replace(JsonNode? node, Action<JsonNode> put)
    {
        if (node is not null && Rewrite(node) is var rewritten && !ReferenceEquals(rewritten, node))
            put(rewritten);
    }

    private static void ReplaceTypes(JsonObject schema)
    {
        if (schema["type"] is not JsonValue value || !value.TryGetValue<string>(out var type) || Types.Contains(type))
            return;
        if (type is "float" or "double")
            schema["type"] = "number";
        else
            schema.Remove("type");
    }

    // NJsonSchema would fetch a reference to another document; and it knows nullable only beside the type, not beside a reference.
    private static JsonObject WithoutForeignReference(JsonObject schema)
    {
        if (schema["$ref"] is not JsonValue value || !value.TryGetValue<string>(out var reference))
            return schema;
        if (!reference.StartsWith('#'))
            schema.Remove("$ref");
        else if (schema["nullable"]?.GetValueKind() == JsonValueKind.True)
            return new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference }, new JsonObject { ["type"] = "null" }) };
        return schema;
    }
}
