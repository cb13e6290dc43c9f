using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaSdk.CompilerServices;

namespace SchemaSdk;

/// <summary>
/// The platform's shared output: addresses of pictures and videos. Whatever else an answer holds is kept in
/// <see cref="AdditionalProperties"/> or <see cref="Json"/> and written back unchanged.
/// </summary>
/// <remarks>
/// Some models answer with one URL or an array of URLs in place of the object; both are read, see <see cref="Files"/>.
/// </remarks>
[JsonConverter(typeof(MediaOutputJsonConverter))]
public sealed record MediaOutput
{
    /// <summary>The picture, where the model yields one.</summary>
    public UriString? Image { get; init; }

    /// <summary>The video, where the model yields one.</summary>
    public UriString? Video { get; init; }

    /// <summary>The pictures, where the model yields several.</summary>
    public IReadOnlyList<UriString>? Images { get; init; }

    /// <summary>The videos, where the model yields several.</summary>
    public IReadOnlyList<UriString>? Videos { get; init; }

    /// <summary>Members of the answer that are not listed above, or whose value has another shape, in their order; null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>The whole answer where it is no JSON object (one URL, an array of URLs, or anything else); otherwise null.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>Every file of the answer, in order: <see cref="Image"/>, <see cref="Images"/>, <see cref="Video"/>, <see cref="Videos"/>, or the URLs of <see cref="Json"/>.</summary>
    public IReadOnlyList<UriString> Files => MediaOutputFiles.Of(this);

    /// <summary>Whether both hold the same answer: lists and JSON are compared by value.</summary>
    public bool Equals(MediaOutput? other) => other is not null && MediaOutputEquality.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => MediaOutputEquality.Hash(this);
}
