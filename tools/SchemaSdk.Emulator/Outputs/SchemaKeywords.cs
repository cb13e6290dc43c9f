using System.Text.Json;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The keywords that hold at one place of a schema: references followed, <c>allOf</c> merged, the first branch of a union taken.</summary>
internal sealed class SchemaKeywords
{
    private const int LongestChain = 32;

    private readonly JsonElement _root;
    private readonly Dictionary<string, JsonElement> _keywords = new(StringComparer.Ordinal);

    private SchemaKeywords(JsonElement root) => _root = root;

    public Dictionary<string, JsonElement> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public JsonElement? this[string keyword] => _keywords.TryGetValue(keyword, out var value) ? value : null;

    public static SchemaKeywords At(JsonElement schema, JsonElement root)
    {
        var keywords = new SchemaKeywords(root);
        keywords.Add(schema, 0);
        return keywords;
    }

    public string Type
    {
        get
        {
            var named = this["type"] switch
            {
                { ValueKind: JsonValueKind.String } one => one.GetString(),
                { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Select(one => one.GetString()).FirstOrDefault(one => one != "null"),
                _ => null,
            };
            return named ?? (Properties.Count > 0 ? "object" : this["items"] is null ? "string" : "array");
        }
    }

    public double? Number(string keyword) =>
        this[keyword] is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    private void Add(JsonElement schema, int chain)
    {
        if (schema.ValueKind != JsonValueKind.Object || chain > LongestChain)
            return;

        foreach (var keyword in schema.EnumerateObject())
        {
            if (keyword.NameEquals("properties") && keyword.Value.ValueKind == JsonValueKind.Object)
                foreach (var property in keyword.Value.EnumerateObject())
                    Properties.TryAdd(property.Name, property.Value);
            else if (keyword.NameEquals("required") && keyword.Value.ValueKind == JsonValueKind.Array)
                Required.UnionWith(keyword.Value.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!));
            else
                _keywords.TryAdd(keyword.Name, keyword.Value);
        }

        foreach (var part in Parts(schema))
            Add(part, chain + 1);
    }

    private IEnumerable<JsonElement> Parts(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String && SchemaPointer.Follow(_root, reference.GetString()!) is { } target)
            yield return target;
        if (schema.TryGetProperty("allOf", out var all) && all.ValueKind == JsonValueKind.Array)
            foreach (var part in all.EnumerateArray())
                yield return part;
        foreach (var union in (string[])["anyOf", "oneOf"])
            if (schema.TryGetProperty(union, out var branches) && branches.ValueKind == JsonValueKind.Array)
                foreach (var branch in branches.EnumerateArray().Where(IsNotNull).Take(1))
                    yield return branch;
    }

    private static bool IsNotNull(JsonElement branch) =>
        branch.ValueKind != JsonValueKind.Object || !branch.TryGetProperty("type", out var type)
        || type.ValueKind != JsonValueKind.String || !type.ValueEquals("null");
}
