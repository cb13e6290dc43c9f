using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Gathers the URIs in a document, generously: anything that looks like an id or a reference counts.</summary>
internal sealed class LinkSearch(string documentUri)
{
    private static readonly DialectFinder StandardDialects = new(SchemaDocuments.None);

    public HashSet<string> Uris { get; } = new(StringComparer.Ordinal) { documentUri };

    public HashSet<string> Wanted { get; } = new(StringComparer.Ordinal);

    public void Run(JsonNode json)
    {
        if ((json as JsonObject)?["model"] is JsonString model) Uris.Add(DocumentUri.Of(model.Value));
        Visit(json, documentUri);
    }

    private void Visit(JsonNode json, string baseUri)
    {
        switch (json)
        {
            case JsonArray array:
                foreach (var item in array.Items) Visit(item, baseUri);
                break;
            case JsonObject members:
                VisitObject(members, baseUri);
                break;
        }
    }

    private void VisitObject(JsonObject members, string baseUri)
    {
        // In draft 4 an id is called so; elsewhere it is mostly the name of a property, which does no harm here.
        foreach (var id in new[] { members["$id"], members["id"] }.OfType<JsonString>().Where(id => !UriReference.IsFragment(id.Value)).Take(1))
        {
            baseUri = UriReference.Resolve(baseUri, id.Value);
            Uris.Add(baseUri);
        }

        foreach (var keyword in new[] { "$ref", "$dynamicRef" })
        {
            if (members[keyword] is JsonString { Value: not "" } reference && !UriReference.IsFragment(reference.Value))
                Wanted.UnionWith(ReferenceCandidates.Of(baseUri, documentUri, UriReference.WithoutFragment(reference.Value)));
        }

        if (members["$schema"] is JsonString schema && StandardDialects.Find(schema.Value) is null) Wanted.Add(UriReference.WithoutFragment(schema.Value));
        foreach (var member in members.Members) Visit(member.Value, baseUri);
    }
}
