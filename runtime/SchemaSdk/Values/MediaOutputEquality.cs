using System.Text.Json;

namespace SchemaSdk;

/// <summary>Compares two outputs by value, lists and JSON included.</summary>
internal static class MediaOutputEquality
{
    public static bool Equal(MediaOutput left, MediaOutput right) =>
        left.Image == right.Image
        && left.Video == right.Video
        && SameList(left.Images, right.Images)
        && SameList(left.Videos, right.Videos)
        && SameMembers(left.AdditionalProperties, right.AdditionalProperties)
        && (left.Json is { } a ? right.Json is { } b && JsonEquality.Equal(a, b) : right.Json is null);

    public static int Hash(MediaOutput output)
    {
        var hash = new HashCode();
        hash.Add(output.Image);
        hash.Add(output.Video);
        foreach (var image in output.Images ?? []) hash.Add(image);
        foreach (var video in output.Videos ?? []) hash.Add(video);
        hash.Add(output.AdditionalProperties?.Count ?? 0);
        hash.Add(output.Json?.ValueKind);
        return hash.ToHashCode();
    }

    private static bool SameList(IReadOnlyList<UriString>? left, IReadOnlyList<UriString>? right) =>
        left is null ? right is null : right is not null && left.SequenceEqual(right);

    private static bool SameMembers(IReadOnlyDictionary<string, JsonElement>? left, IReadOnlyDictionary<string, JsonElement>? right)
    {
        if ((left?.Count ?? 0) != (right?.Count ?? 0)) return false;
        return left is null || left.All(member => right!.TryGetValue(member.Key, out var other) && JsonEquality.Equal(member.Value, other));
    }
}
