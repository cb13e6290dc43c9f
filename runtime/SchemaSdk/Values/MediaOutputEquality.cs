using SchemaSdk.CompilerServices;

namespace SchemaSdk;

/// <summary>Compares two outputs by value, lists and JSON included.</summary>
internal static class MediaOutputEquality
{
    public static bool Equal(MediaOutput left, MediaOutput right) =>
        left.Image == right.Image
        && left.Video == right.Video
        && ValueEquality.Equals(left.Images, right.Images)
        && ValueEquality.Equals(left.Videos, right.Videos)
        && ValueEquality.Equals(left.AdditionalProperties, right.AdditionalProperties)
        && ValueEquality.Equals(left.Json, right.Json);

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
}
