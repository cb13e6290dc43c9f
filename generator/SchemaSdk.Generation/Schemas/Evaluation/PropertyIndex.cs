namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The names in <c>properties</c> of each schema that asks about the others.</summary>
internal sealed class PropertyIndex
{
    private readonly Dictionary<SchemaNode, HashSet<string>> _names = [];

    public bool Lists(SchemaNode schema, string name)
    {
        if (!_names.TryGetValue(schema, out var names))
        {
            names = new HashSet<string>(schema.Properties.Select(property => property.Name), StringComparer.Ordinal);
            _names.Add(schema, names);
        }

        return names.Contains(name);
    }
}
