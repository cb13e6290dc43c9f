using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Adds violations of one value by one schema.</summary>
internal sealed class ViolationReport(SchemaNode schema, JsonNode instance, string pointer, List<Violation> violations)
{
    /// <summary>Whether something was not looked at to its end, so that a value without violations may still be invalid.</summary>
    public bool IsUnchecked { get; set; }

    public void Add(string keyword, string message) => AddAt(schema.PointerOf(keyword), message);

    /// <summary>The same for a keyword's part.</summary>
    public void AddAt(string keywordPointer, string message) =>
        violations.Add(new Violation(pointer, keywordPointer, message, instance.Range));
}
