using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>A document that references of others may lead to; read only when one does. Equal to another of the same name and text.</summary>
/// <param name="name">Its path below the folder of all schemas, with or without <c>.json</c>; or its absolute URI.</param>
/// <param name="text">What it holds.</param>
internal sealed class SchemaDocument(string name, string text) : IEquatable<SchemaDocument>
{
    private readonly Lazy<JsonNode?> _json = new(() => JsonTextReader.Read(text, new ProblemSink(name)));
    private readonly Lazy<DocumentLinks> _links = new(() => DocumentLinks.Of(name, text));

    public string Name { get; } = name;

    public string Text { get; } = text;

    public string Uri { get; } = DocumentUri.Of(name);

    /// <summary>The name as pointers show it.</summary>
    public string ShownName => DocumentUri.Shown(Uri);

    /// <summary>What the schema of the whole document is called.</summary>
    public string DefinitionName
    {
        get
        {
            var last = Uri.TrimEnd('/', '#');
            last = last.Substring(last.LastIndexOf('/') + 1);
            return last.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? last.Substring(0, last.Length - ".json".Length) : last;
        }
    }

    /// <summary>The document's value; null where the text is not JSON.</summary>
    public JsonNode? Json => _json.Value;

    public DocumentLinks Links => _links.Value;

    public bool Equals(SchemaDocument? other) => other is not null && Name == other.Name && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SchemaDocument);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + Text.Length);
}
