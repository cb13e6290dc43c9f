using System.Text.Json;

namespace SchemaSdk;

/// <summary>Compares JSON by value, with a hash that is the same for equal values.</summary>
internal sealed class JsonElementComparer : IEqualityComparer<JsonElement>
{
    public static JsonElementComparer Instance { get; } = new();

    public bool Equals(JsonElement x, JsonElement y) => JsonEquality.Equal(x, y);

    public int GetHashCode(JsonElement value)
    {
        try
        {
            return Hash(value);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: no text to hash. Such values are few.
            return 0;
        }
    }

    private static int Hash(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringComparer.Ordinal.GetHashCode(value.GetString()!),
        // Equal numbers have one nearest double, however they are written.
        JsonValueKind.Number => value.GetDouble().GetHashCode(),
        JsonValueKind.Array => HashItems(value),
        JsonValueKind.Object => HashMembers(value),
        _ => (int)value.ValueKind,
    };

    private static int HashItems(JsonElement array)
    {
        var hash = new HashCode();
        foreach (var item in array.EnumerateArray()) hash.Add(Hash(item));
        return hash.ToHashCode();
    }

    // The order of members is no matter, and of two with one name the last counts.
    private static int HashMembers(JsonElement value)
    {
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject()) members[member.Name] = Hash(member.Value);
        return members.Aggregate(members.Count, static (sum, member) => unchecked(sum + HashCode.Combine(member.Key, member.Value)));
    }
}
