using System.Diagnostics.CodeAnalysis;

namespace SchemaSdk.Generation.Text;

/// <summary>A JSON object: its members in order of the text. Of members with one name only the last is kept, at the place of the first.</summary>
internal sealed class JsonObject(TextRange range, IReadOnlyList<JsonMember> members) : JsonNode(range)
{
    private readonly Dictionary<string, JsonMember> _byName = members.ToDictionary(member => member.Name, StringComparer.Ordinal);

    public IReadOnlyList<JsonMember> Members { get; } = members;

    public bool TryGet(string name, [NotNullWhen(true)] out JsonMember? member) => _byName.TryGetValue(name, out member);

    public JsonNode? this[string name] => TryGet(name, out var member) ? member.Value : null;
}

/// <summary>A member of a JSON object, and where its name stood.</summary>
internal sealed record JsonMember(string Name, TextRange NameRange, JsonNode Value);
