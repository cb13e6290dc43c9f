using System.Text.Json;

namespace SchemaSdk.Generation.Text;

/// <summary>Compares a tree of ours with one of System.Text.Json, text by text.</summary>
internal static class JsonComparison
{
    public static bool IsSame(JsonNode node, JsonElement element) => (node, element.ValueKind) switch
    {
        (JsonNull, JsonValueKind.Null) => true,
        (JsonBoolean { Value: true }, JsonValueKind.True) => true,
        (JsonBoolean { Value: false }, JsonValueKind.False) => true,
        (JsonNumber number, JsonValueKind.Number) => number.Text == element.GetRawText(),
        (JsonString text, JsonValueKind.String) => IsSameText(text.Value, element),
        (JsonArray array, JsonValueKind.Array) => array.Items.Count == element.GetArrayLength()
            && array.Items.Zip(element.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        (JsonObject members, JsonValueKind.Object) => members.Members.All(member =>
            element.TryGetProperty(member.Name, out var value) && IsSame(member.Value, value)),
        _ => false,
    };

    // System.Text.Json refuses to hand out a string with half of a surrogate pair.
    private static bool IsSameText(string text, JsonElement element)
    {
        try
        {
            return text == element.GetString();
        }
        catch (InvalidOperationException)
        {
            return text.Any(char.IsSurrogate);
        }
    }
}
