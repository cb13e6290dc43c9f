using System.ComponentModel;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Equality by value for emitted records, where the framework compares by reference.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueEquality
{
    /// <summary>Whether both lists are null or have equal items in the same order.</summary>
    public static bool Equals<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        Equals(left, right, static (one, two) => EqualityComparer<T>.Default.Equals(one, two));

    /// <summary>Whether both lists are null or have items in the same order that <paramref name="areEqual"/> finds equal.</summary>
    public static bool Equals<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, Func<T, T, bool> areEqual)
    {
        ArgumentNullException.ThrowIfNull(areEqual);
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null || left.Count != right.Count) return false;
        for (var index = 0; index < left.Count; index++)
            if (!areEqual(left[index], right[index])) return false;
        return true;
    }

    /// <summary>Whether both maps are null or have the same members, in any order.</summary>
    public static bool Equals<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right) =>
        Equals(left, right, static (one, two) => EqualityComparer<T>.Default.Equals(one, two));

    /// <summary>Whether both maps are null or have the same members, in any order, with values that <paramref name="areEqual"/> finds equal.</summary>
    public static bool Equals<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right, Func<T, T, bool> areEqual)
    {
        ArgumentNullException.ThrowIfNull(areEqual);
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null || left.Count != right.Count) return false;
        return left.All(member => right.TryGetValue(member.Key, out var other) && areEqual(member.Value, other));
    }

    /// <summary>Whether both are the same JSON value: members in any order, numbers by value.</summary>
    public static bool Equals(JsonElement left, JsonElement right) => JsonEquality.Equal(left, right);

    /// <summary>Whether both are absent or the same JSON value.</summary>
    public static bool Equals(JsonElement? left, JsonElement? right) =>
        left is { } one ? right is { } two && JsonEquality.Equal(one, two) : right is null;

    /// <summary>Whether both have the same members, in any order; none is the same as null.</summary>
    public static bool Equals(IReadOnlyDictionary<string, JsonElement>? left, IReadOnlyDictionary<string, JsonElement>? right)
    {
        if ((left?.Count ?? 0) != (right?.Count ?? 0)) return false;
        return left is null || left.All(member => right!.TryGetValue(member.Key, out var other) && JsonEquality.Equal(member.Value, other));
    }

    /// <summary>Whether both have the same members, in any order; none is the same as null.</summary>
    public static bool EqualAdditional<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right) =>
        (left?.Count ?? 0) == 0 ? (right?.Count ?? 0) == 0 : Equals(left, right);

    /// <summary>Whether both have the same members, in any order, with values that <paramref name="areEqual"/> finds equal; none is the same as null.</summary>
    public static bool EqualAdditional<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right, Func<T, T, bool> areEqual) =>
        (left?.Count ?? 0) == 0 ? (right?.Count ?? 0) == 0 : Equals(left, right, areEqual);

    /// <summary>A hash that is the same for equal JSON values.</summary>
    public static int GetHashCode(JsonElement? value) => value is { } json ? (int)json.ValueKind : -1;
}
