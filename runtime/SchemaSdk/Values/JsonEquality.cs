using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk;

/// <summary>Whether two JSON values are the same: members in any order, numbers by value (<c>1.0</c> is <c>1</c>).</summary>
internal static class JsonEquality
{
    public static bool Equal(JsonElement left, JsonElement right)
    {
        try
        {
            return Same(left, right);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape is JSON, but no text that could be decoded.
            return left.GetRawText() == right.GetRawText();
        }
    }

    private static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind) return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => SameMembers(left, right),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
            JsonValueKind.String => left.GetRawText() == right.GetRawText() || left.GetString() == right.GetString(),
            JsonValueKind.Number => SameNumber(left, right),
            _ => true,
        };
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        var members = left.EnumerateObject().Select(m => m.Name).ToHashSet();
        return members.SetEquals(right.EnumerateObject().Select(m => m.Name))
            && members.All(name => Same(left.GetProperty(name), right.GetProperty(name)));
    }

    private static bool SameNumber(JsonElement left, JsonElement right)
    {
        var (a, b) = (left.GetRawText(), right.GetRawText());
        return a == b || ExactNumber.Parse(a).Equals(ExactNumber.Parse(b));
    }
}
