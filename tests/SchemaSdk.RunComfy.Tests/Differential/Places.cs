using System.Globalization;
using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Finds what JSON Pointers point at.</summary>
internal static class Places
{
    /// <summary>The value at a pointer; null where there is none.</summary>
    public static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var part in Parts(pointer))
        {
            node = node switch
            {
                JsonArray array => array.Items[int.Parse(part, CultureInfo.InvariantCulture)],
                JsonObject members => members[part],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Whether a member is missed that has only one possible value.</summary>
    public static bool IsOfAConstant(JsonElement schema, Complaint complaint)
    {
        var parts = Parts(complaint.Keyword).ToList();
        if (parts is not [.., "required"]) return false;
        foreach (var part in parts[..^1]) schema = schema.GetProperty(part);
        return schema.TryGetProperty("properties", out var properties) && properties.EnumerateObject().Any(property =>
            complaint.Message.EndsWith($"'{property.Name}'", StringComparison.Ordinal)
            && property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("const", out _));
    }

    /// <summary>The values of the members whose schema lists properties, but no type.</summary>
    public static IEnumerable<JsonNode> OfUntypedObjects(JsonElement schema, JsonNode instance) => schema.GetProperty("properties").EnumerateObject()
        .Where(property => property.Value.ValueKind == JsonValueKind.Object
            && property.Value.TryGetProperty("properties", out _) && !property.Value.TryGetProperty("type", out _))
        .Select(property => (instance as JsonObject)?[property.Name])
        .OfType<JsonNode>();

    private static IEnumerable<string> Parts(string pointer) => pointer.Split('/').Skip(1)
        .Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
