namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Finds references by which a schema leads back to itself without descending into the value (Tarjan's components, with a stack of our own).</summary>
internal sealed class InPlaceCycles
{
    private readonly Dictionary<SchemaNode, int> _order = [];
    private readonly Dictionary<SchemaNode, int> _lowest = [];
    private readonly Dictionary<SchemaNode, int> _component = [];
    private readonly Stack<SchemaNode> _open = new();

    /// <summary>Those of the references that close a cycle.</summary>
    public static IReadOnlyList<PendingReference> Among(IReadOnlyList<PendingReference> references)
    {
        var search = new InPlaceCycles();
        foreach (var reference in references) search.Visit(reference.Owner!);
        return [.. references.Where(reference => search._component[reference.Owner!] == search._component[reference.Schema!])];
    }

    private void Visit(SchemaNode start)
    {
        if (_order.ContainsKey(start)) return;

        var path = new Stack<(SchemaNode Schema, IEnumerator<SchemaNode> Next)>();
        path.Push(Enter(start));
        while (path.Count > 0)
        {
            var (schema, next) = path.Peek();
            if (next.MoveNext())
            {
                if (!_order.TryGetValue(next.Current, out var order))
                    path.Push(Enter(next.Current));
                else if (!_component.ContainsKey(next.Current))
                    _lowest[schema] = Math.Min(_lowest[schema], order);
                continue;
            }

            path.Pop();
            if (path.Count > 0) _lowest[path.Peek().Schema] = Math.Min(_lowest[path.Peek().Schema], _lowest[schema]);
            if (_lowest[schema] == _order[schema]) Close(schema);
        }
    }

    private (SchemaNode Schema, IEnumerator<SchemaNode> Next) Enter(SchemaNode schema)
    {
        _order.Add(schema, _order.Count);
        _lowest.Add(schema, _order[schema]);
        _open.Push(schema);
        return (schema, InPlace(schema).GetEnumerator());
    }

    private void Close(SchemaNode schema)
    {
        SchemaNode member;
        do
        {
            member = _open.Pop();
            _component.Add(member, _order[schema]);
        }
        while (member != schema);
    }

    private static IEnumerable<SchemaNode> InPlace(SchemaNode schema)
    {
        IEnumerable<SchemaNode> several = schema.References.Concat(schema.AllOf).Concat(schema.AnyOf).Concat(schema.OneOf)
            .Concat(schema.DependentSchemas.Select(dependent => dependent.Schema));
        return several.Concat(new[] { schema.Not, schema.If, schema.Then, schema.Else }.OfType<SchemaNode>());
    }
}
