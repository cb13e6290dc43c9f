namespace SchemaSdk.Generation.Text;

/// <summary>Equality of JSON values as JSON Schema has it: numbers by value, objects whatever the order of their members.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonNode>
{
    public static readonly JsonEquality Comparer = new();

    private JsonEquality()
    {
    }

    public bool Equals(JsonNode? x, JsonNode? y) => (x, y) switch
    {
        (JsonNull, JsonNull) => true,
        (JsonBoolean a, JsonBoolean b) => a.Value == b.Value,
        (JsonString a, JsonString b) => string.Equals(Text(a), Text(b), StringComparison.Ordinal),
        (JsonNumber a, JsonNumber b) => a.Value.Equals(b.Value),
        (JsonArray a, JsonArray b) => a.Items.SequenceEqual(b.Items, this),
        (JsonObject a, JsonObject b) => a.Members.Count == b.Members.Count
            && a.Members.All(member => b[member.Name] is { } other && Equals(member.Value, other)),
        _ => x is null && y is null,
    };

    public int GetHashCode(JsonNode obj) => obj switch
    {
        JsonBoolean boolean => boolean.Value ? 1 : 2,
        JsonString text => StringComparer.Ordinal.GetHashCode(Text(text)),
        JsonNumber number => number.Value.GetHashCode(),
        JsonArray array => array.Items.Aggregate(3, (hash, item) => unchecked((hash * 31) + GetHashCode(item))),
        JsonObject members => members.Members.Aggregate(4, (hash, member) =>
            hash ^ unchecked((StringComparer.Ordinal.GetHashCode(member.Name) * 31) + GetHashCode(member.Value))),
        _ => 0,
    };

    // As the emitted validators see it.
    private static string Text(JsonString text) => Surrogates.ReplaceUnpaired(text.Value);
}
