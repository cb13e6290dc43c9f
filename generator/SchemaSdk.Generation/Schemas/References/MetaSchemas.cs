namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The meta-schemas of the drafts, which every document may refer to.</summary>
internal static class MetaSchemas
{
    private const string Prefix = "SchemaSdk.Generation.MetaSchemas.";

    private static readonly Dictionary<string, Lazy<SchemaDocument>> Documents = All();

    public static SchemaDocument? Find(string uri) => Documents.TryGetValue(uri, out var document) ? document.Value : null;

    private static Dictionary<string, Lazy<SchemaDocument>> All()
    {
        const string Latest = "https://json-schema.org/draft/2020-12/";
        var documents = new Dictionary<string, Lazy<SchemaDocument>>(StringComparer.Ordinal)
        {
            ["http://json-schema.org/draft-07/schema"] = Document("http://json-schema.org/draft-07/schema", "draft-07.json"),
            [Latest + "schema"] = Document(Latest + "schema", "schema.json"),
        };
        foreach (var name in new[] { "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content" })
            documents.Add(Latest + "meta/" + name, Document(Latest + "meta/" + name, name + ".json"));
        return documents;
    }

    private static Lazy<SchemaDocument> Document(string uri, string resource) => new(() => new SchemaDocument(uri, Text(resource)));

    private static string Text(string resource)
    {
        using var stream = typeof(MetaSchemas).Assembly.GetManifestResourceStream(Prefix + resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
