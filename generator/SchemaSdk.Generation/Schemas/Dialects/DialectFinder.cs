using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Dialects;

/// <summary>Finds the dialect that <c>$schema</c> names, also by meta-schemas at hand that choose their vocabularies.</summary>
internal sealed class DialectFinder(SchemaDocuments documents)
{
    private const int MaxDepth = 8;

    /// <summary>The dialect; null where the URI is unknown.</summary>
    public Dialect? Find(string uri) => Find(uri, 0);

    private Dialect? Find(string uri, int depth)
    {
        if (Standard(uri) is { } standard) return standard;
        if (depth == MaxDepth || documents.Find(UriReference.WithoutFragment(uri)) is not { } document) return null;
        if (document.Json is not JsonObject metaSchema) return null;

        var basis = metaSchema["$schema"] is JsonString own && own.Value != uri ? Find(own.Value, depth + 1) : null;
        return (basis, metaSchema["$vocabulary"]) switch
        {
            (null, _) => null,
            (_, JsonObject declared) => Vocabularies.Restrict(basis, uri, declared),
            _ => basis,
        };
    }

    private static Dialect? Standard(string uri)
    {
        var scheme = uri.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? uri : uri.Substring(scheme + 3)).TrimEnd('#', '/') switch
        {
            "json-schema.org/draft/2020-12/schema" or "json-schema.org/schema" or "spec.openapis.org/oas/3.1/dialect/base" => Dialect.Draft202012,
            "json-schema.org/draft/2019-09/schema" => Dialect.Draft201909,
            "json-schema.org/draft-07/schema" or "json-schema.org/draft-06/schema" => Dialect.Draft7,
            "json-schema.org/draft-04/schema" or "json-schema.org/draft-03/schema" => Dialect.Draft4,
            _ => null,
        };
    }
}
