using System.Text.Json;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The members of a submitted body, and the schema's defaults for those that were not sent.</summary>
internal sealed class RequestValues(JsonElement body, JsonElement schema)
{
    private readonly bool _hasMembers = body.ValueKind == JsonValueKind.Object;

    public JsonElement? Sent(string name) =>
        _hasMembers && body.TryGetProperty(name, out var value) ? value : null;

    public JsonElement? Default(string name) =>
        Sent(name) is null
        && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.Object
        && property.TryGetProperty("default", out var value)
            ? value
            : null;

    public JsonElement? SentOrDefault(string name) => Sent(name) ?? Default(name);

    public IEnumerable<JsonElement> AllSent => _hasMembers ? body.EnumerateObject().Select(member => member.Value) : [];

    public IEnumerable<JsonElement> AllDefaults =>
        schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(property => Default(property.Name)).OfType<JsonElement>()
            : [];
}
