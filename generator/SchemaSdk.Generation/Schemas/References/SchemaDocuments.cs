using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The documents that references may lead to, found by URI, with the meta-schemas of the drafts. Equal to another with equal documents.</summary>
internal sealed class SchemaDocuments : IEquatable<SchemaDocuments>
{
    public static readonly SchemaDocuments None = new([]);

    private readonly EquatableArray<SchemaDocument> _documents;
    private readonly Lazy<Dictionary<string, SchemaDocument>> _byUri;

    public SchemaDocuments(IEnumerable<SchemaDocument> documents)
    {
        _documents = documents.ToEquatableArray();
        _byUri = new(() => ByUri(_documents));
    }

    public int Count => _documents.Count;

    /// <summary>The document of a URI without fragment: its own, that of its place among the schemas, or that of its model id; null without one.</summary>
    public SchemaDocument? Find(string uri) => _byUri.Value.TryGetValue(uri, out var document) ? document : MetaSchemas.Find(uri);

    /// <summary>Those that a document refers to, directly or by others.</summary>
    public SchemaDocuments ReachedFrom(DocumentLinks links)
    {
        var reached = new List<SchemaDocument>();
        var open = new Queue<DocumentLinks>([links]);
        var seen = new HashSet<SchemaDocument>();
        while (open.Count > 0)
        {
            foreach (var uri in open.Dequeue().Wanted)
            {
                if (!_byUri.Value.TryGetValue(uri, out var document) || !seen.Add(document)) continue;

                reached.Add(document);
                open.Enqueue(document.Links);
            }
        }

        return reached.Count == 0 ? None : new SchemaDocuments(reached);
    }

    public bool Equals(SchemaDocuments? other) => other is not null && _documents.Equals(other._documents);

    public override bool Equals(object? obj) => Equals(obj as SchemaDocuments);

    public override int GetHashCode() => _documents.GetHashCode();

    private static Dictionary<string, SchemaDocument> ByUri(EquatableArray<SchemaDocument> documents)
    {
        var byUri = new Dictionary<string, SchemaDocument>(StringComparer.Ordinal);
        foreach (var (uri, document) in documents.SelectMany(document => document.Links.Uris.Select(uri => (uri, document))))
        {
            if (!byUri.ContainsKey(uri)) byUri.Add(uri, document);
        }

        return byUri;
    }
}
