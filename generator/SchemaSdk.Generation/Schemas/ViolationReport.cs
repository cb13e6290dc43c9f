using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Adds violations of one value by one schema.</summary>
internal sealed class ViolationReport(SchemaNode schema, JsonNode instance, string pointer, List<Violation> violations)
{
    public void Add(string keyword, string message) =>
        violations.Add(new Violation(pointer, schema.PointerOf(keyword), message, instance.Range));
}
