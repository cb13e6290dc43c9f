using System.Text.Json;

namespace SchemaSdk;

/// <summary>Whether two JSON values are the same: members in any order, numbers by value (<c>1.0</c> is <c>1</c>).</summary>
internal static class JsonEquality
{
    // Beyond this many characters a decimal would round.
    private const int ExactDigits = 28;

    public static bool Equal(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind) return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => SameMembers(left, right),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Equal(pair.First, pair.Second)),
            JsonValueKind.String => left.GetRawText() == right.GetRawText() || left.GetString() == right.GetString(),
            JsonValueKind.Number => SameNumber(left, right),
            _ => true,
        };
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        var members = left.EnumerateObject().Select(m => m.Name).ToHashSet();
        return members.SetEquals(right.EnumerateObject().Select(m => m.Name))
            && members.All(name => Equal(left.GetProperty(name), right.GetProperty(name)));
    }

    private static bool SameNumber(JsonElement left, JsonElement right)
    {
        var (a, b) = (left.GetRawText(), right.GetRawText());
        return a == b
            || (a.Length <= ExactDigits && b.Length <= ExactDigits
                && left.TryGetDecimal(out var x) && right.TryGetDecimal(out var y) && x == y);
    }
}
