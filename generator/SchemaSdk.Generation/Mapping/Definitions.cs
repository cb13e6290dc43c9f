using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Finds the definitions that a schema refers to, in order of the references.</summary>
internal static class Definitions
{
    /// <summary>The definitions that are reached, each once.</summary>
    public static IReadOnlyList<SchemaNode> Of(SchemaNode root)
    {
        var found = new List<SchemaNode>();
        var seen = new HashSet<SchemaNode> { root };
        var waiting = new Queue<SchemaNode>([root]);
        while (waiting.Count > 0)
        {
            var schema = waiting.Dequeue();
            if (schema.DefinitionName is not null) found.Add(schema);
            foreach (var next in schema.Children.Concat(schema.References))
            {
                if (seen.Add(next)) waiting.Enqueue(next);
            }
        }

        return found;
    }
}
