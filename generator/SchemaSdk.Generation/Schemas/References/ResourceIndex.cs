using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Finds the ids and anchors of schemas, also of such as nothing refers to.</summary>
internal sealed class ResourceIndex(DialectFinder dialects)
{
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, SchemaResource> _byRoot = [];
    private readonly HashSet<JsonNode> _indexed = [];

    public SchemaResource? Find(string uri) => _byUri.TryGetValue(uri, out var resource) ? resource : null;

    /// <summary>The resource that begins at a place, or null.</summary>
    public SchemaResource? RootedAt(JsonNode json) => _byRoot.TryGetValue(json, out var resource) ? resource : null;

    /// <summary>Lets a URI lead to a resource, unless it leads to another.</summary>
    public void Register(string uri, SchemaResource resource)
    {
        if (!_byUri.ContainsKey(uri)) _byUri.Add(uri, resource);
    }

    /// <summary>Adds a schema that no other holds, or a model file.</summary>
    public SchemaResource AddRoot(SchemaFile file, string baseUri, JsonNode json, string pointer, Dialect inherited, string? name)
    {
        var dialect = DialectOf(json as JsonObject, inherited, file.Problems);
        var id = (json as JsonObject)?[dialect.IdKeyword] is JsonString written && !UriReference.IsFragment(written.Value) ? written.Value : "";
        var resource = new SchemaResource(file, UriReference.Resolve(baseUri, id), json, pointer, dialect, name);
        _byRoot.Add(json, resource);
        return resource;
    }

    /// <summary>Finds what a schema and those below it declare; once.</summary>
    public void Index(JsonNode json, string pointer, SchemaResource resource, string? definitionName)
    {
        if (json is not JsonObject schema || !_indexed.Add(schema)) return;

        if (_byRoot.TryGetValue(schema, out var root))
            resource = root;
        else
            resource = Embedded(schema, pointer, resource, definitionName) ?? resource;

        var location = new SchemaLocation(schema, pointer, resource, definitionName);
        if (resource.Dialect.AnchorsAreIds && AnchorId(schema, resource.Dialect) is { } anchor) resource.AddAnchor(anchor, location, isDynamic: false);
        if (Text(schema, "$anchor", resource) is { } name) resource.AddAnchor(name, location, isDynamic: false);
        if (Text(schema, "$dynamicAnchor", resource) is { } dynamic) resource.AddAnchor(dynamic, location, isDynamic: true);
        if (schema["$recursiveAnchor"] is JsonBoolean { Value: true } && resource.Dialect.Knows("$recursiveAnchor"))
            resource.AddAnchor(SchemaResource.RecursiveAnchor, location, isDynamic: true);

        foreach (var (below, at, definition) in SchemaPositions.Below(schema, pointer)) Index(below, at, resource, definition);
    }

    private SchemaResource? Embedded(JsonObject schema, string pointer, SchemaResource parent, string? definitionName)
    {
        var dialect = DialectOf(schema, parent.Dialect, parent.File.Problems);
        if (schema[dialect.IdKeyword] is not JsonString id || (dialect.ReferenceHidesSiblings && schema["$ref"] is JsonString)) return null;

        var uri = UriReference.Resolve(parent.Uri, id.Value);
        if (UriReference.IsFragment(id.Value) || uri == parent.Uri) return null;

        var resource = new SchemaResource(parent.File, uri, schema, pointer, dialect, definitionName);
        _byRoot.Add(schema, resource);
        Register(uri, resource);
        return resource;
    }

    private Dialect DialectOf(JsonObject? schema, Dialect inherited, ProblemSink problems)
    {
        if (schema?["$schema"] is not JsonString uri) return inherited;
        if (dialects.Find(uri.Value) is { } dialect) return dialect;

        problems.Report(ProblemKinds.UnknownDialect, uri.Range, uri.Value, inherited.Name);
        return inherited;
    }

    private static string? AnchorId(JsonObject schema, Dialect dialect) =>
        schema[dialect.IdKeyword] is JsonString id && UriReference.Fragment(id.Value) is { Length: > 0 } fragment && schema["$ref"] is not JsonString
            ? fragment
            : null;

    private static string? Text(JsonObject schema, string keyword, SchemaResource resource) =>
        resource.Dialect.Knows(keyword) && schema[keyword] is JsonString text ? text.Value : null;
}
