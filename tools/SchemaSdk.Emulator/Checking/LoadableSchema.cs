using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Checking;

/// <summary>
/// Rewrites a schema where NJsonSchema 10.7.2 could not load it or would reach into the network. What it means stays,
/// except that references which lead nowhere and types that do not exist allow anything.
/// </summary>
internal sealed class LoadableSchema
{
    private const string Defs = "#/$defs/";

    private static readonly HashSet<string> Types = ["array", "boolean", "integer", "null", "number", "object", "string"];

    private static readonly string[] MapsOfSchemas = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

    private static readonly string[] ListsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

    private static readonly string[] Schemas =
        ["items", "additionalItems", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];

    private readonly JsonElement _original;

    private LoadableSchema(JsonElement original) => _original = original;

    public static string From(JsonElement schema)
    {
        var root = new LoadableSchema(schema).Rewrite(JsonObject.Create(schema)!);
        if (root["$defs"] is JsonObject defs)
        {
            root.Remove("$defs");
            if (root["definitions"] is not JsonObject definitions)
                root["definitions"] = definitions = [];
            foreach (var (name, definition) in defs)
                definitions.TryAdd(name, definition?.DeepClone());
        }

        return root.ToJsonString();
    }

    private JsonObject Rewrite(JsonNode node)
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

        ReplaceType(schema);
        return ReplaceReference(schema);
    }

    private void Replace(JsonNode? node, Action<JsonNode> put)
    {
        if (node is not null && Rewrite(node) is var rewritten && !ReferenceEquals(rewritten, node))
            put(rewritten);
    }

    private static void ReplaceType(JsonObject schema)
    {
        if (schema["type"] is not JsonValue value || !value.TryGetValue<string>(out var type) || Types.Contains(type))
            return;
        if (type is "float" or "double")
            schema["type"] = "number";
        else
            schema.Remove("type");
    }

    // NJsonSchema would fetch a reference to another document, refuses the whole schema for one that leads nowhere, and does not
    // follow those inside $defs. Beside a reference it overlooks nullable.
    private JsonObject ReplaceReference(JsonObject schema)
    {
        if (schema["$ref"] is not JsonValue value || !value.TryGetValue<string>(out var reference))
            return schema;
        if (SchemaPointer.Follow(_original, reference) is null)
        {
            schema.Remove("$ref");
            return schema;
        }

        schema["$ref"] = reference.StartsWith(Defs, StringComparison.Ordinal) ? $"#/definitions/{reference[Defs.Length..]}" : reference;
        if (schema["nullable"]?.GetValueKind() != JsonValueKind.True)
            return schema;
        schema.Remove("nullable");
        return new JsonObject { ["anyOf"] = new JsonArray(schema.DeepClone(), new JsonObject { ["type"] = "null" }) };
    }
}
