using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>A schema with a URI of its own: the root of a document, or a schema in it with an id.</summary>
internal sealed class SchemaResource(SchemaFile file, string uri, JsonNode root, string pointer, Dialect dialect, string? definitionName)
{
    private readonly Dictionary<string, SchemaLocation> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dynamicAnchors = new(StringComparer.Ordinal);

    /// <summary>The name under which <c>$recursiveAnchor</c> is kept, which is no anchor's.</summary>
    public const string RecursiveAnchor = "#";

    public SchemaFile File { get; } = file;

    /// <summary>Absolute, without fragment.</summary>
    public string Uri { get; } = uri;

    public Dialect Dialect { get; } = dialect;

    public JsonNode Root { get; } = root;

    public string Pointer { get; } = pointer;

    public string? DefinitionName { get; } = definitionName;

    /// <summary>The names of anchors that <c>$dynamicRef</c> looks for in the dynamic scope.</summary>
    public IReadOnlyCollection<string> DynamicAnchors => _dynamicAnchors;

    public SchemaLocation Location => new(Root, Pointer, this, DefinitionName);

    /// <summary>Keeps an anchor; of several with one name the first.</summary>
    public void AddAnchor(string name, SchemaLocation location, bool isDynamic)
    {
        if (!_anchors.ContainsKey(name)) _anchors.Add(name, location);
        if (isDynamic) _dynamicAnchors.Add(name);
    }

    public SchemaLocation? Anchor(string name) => _anchors.TryGetValue(name, out var location) ? location : null;

    public bool HasDynamicAnchor(string name) => _dynamicAnchors.Contains(name);
}
