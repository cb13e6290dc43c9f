using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The URIs that some documents look for. Equal to another with the same ones.</summary>
internal sealed class UriSet : IEquatable<UriSet>
{
    private readonly EquatableArray<string> _sorted;
    private readonly HashSet<string> _uris;

    public UriSet(IEnumerable<DocumentLinks> documents)
    {
        _uris = new HashSet<string>(documents.SelectMany(links => links.Wanted), StringComparer.Ordinal);
        _sorted = _uris.OrderBy(uri => uri, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Whether the document of these links is looked for.</summary>
    public bool Want(DocumentLinks links) => links.Uris.Any(_uris.Contains);

    public bool Equals(UriSet? other) => other is not null && _sorted.Equals(other._sorted);

    public override bool Equals(object? obj) => Equals(obj as UriSet);

    public override int GetHashCode() => _sorted.GetHashCode();
}
