using System.Text.Json;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The members of a submitted body, and the schema's defaults for those that were not sent.</summary>
internal sealed class RequestValues(JsonElement body, JsonElement schema)
{
    private readonly Dictionary<string, JsonElement> _sent = MembersOf(body);

    public JsonElement? Sent(string name) => _sent.TryGetValue(name, out var value) ? value : null;

    public JsonElement? Default(string name) =>
        Sent(name) is null
        && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.Object
        && property.TryGetProperty("default", out var value)
            ? value
            : null;

    public JsonElement? SentOrDefault(string name) => Sent(name) ?? Default(name);

    public IEnumerable<JsonElement> AllSent => _sent.Values;

    public IEnumerable<JsonElement> AllDefaults =>
        schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(property => Default(property.Name)).OfType<JsonElement>()
            : [];

    private static Dictionary<string, JsonElement> MembersOf(JsonElement body)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (body.ValueKind != JsonValueKind.Object)
            return members;

        foreach (var member in body.EnumerateObject())
            if (NameOf(member) is { } name)
                members[name] = member.Value;
        return members;
    }

    // A name with half a surrogate pair is JSON, but reading it throws.
    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
