namespace SchemaSdk.Generation.Schemas.References;

/// <summary>What <c>$dynamicRef</c> means at a place: for each dynamic anchor the outermost resource on the way there that has it.</summary>
/// <remarks>Scopes that mean the same are one object, so that a schema is read once for each meaning; mostly there is only the empty one.</remarks>
internal sealed class DynamicScope
{
    private readonly Dictionary<string, DynamicScope> _all;
    private readonly Dictionary<SchemaResource, DynamicScope> _entered = [];
    private readonly SortedDictionary<string, SchemaResource> _outermost;
    private readonly Dictionary<SchemaResource, int> _numbers;

    private DynamicScope(SortedDictionary<string, SchemaResource> outermost, Dictionary<string, DynamicScope> all, Dictionary<SchemaResource, int> numbers)
    {
        _outermost = outermost;
        _all = all;
        _numbers = numbers;
    }

    /// <summary>A scope in which nothing was entered, and the origin of others.</summary>
    public static DynamicScope Empty() => new(new(StringComparer.Ordinal), new(StringComparer.Ordinal), []);

    public SchemaResource? Outermost(string anchor) => _outermost.TryGetValue(anchor, out var resource) ? resource : null;

    /// <summary>The scope within a resource.</summary>
    public DynamicScope Enter(SchemaResource resource)
    {
        if (_entered.TryGetValue(resource, out var entered)) return entered;

        var added = resource.DynamicAnchors.Where(anchor => !_outermost.ContainsKey(anchor)).ToList();
        entered = added.Count == 0 ? this : With(added, resource);
        _entered.Add(resource, entered);
        return entered;
    }

    private DynamicScope With(List<string> anchors, SchemaResource resource)
    {
        var outermost = new SortedDictionary<string, SchemaResource>(_outermost, StringComparer.Ordinal);
        foreach (var anchor in anchors) outermost.Add(anchor, resource);

        var key = string.Join("\n", outermost.Select(entry => Number(entry.Value) + " " + entry.Key));
        if (!_all.TryGetValue(key, out var scope)) _all.Add(key, scope = new DynamicScope(outermost, _all, _numbers));
        return scope;
    }

    private string Number(SchemaResource resource)
    {
        if (!_numbers.TryGetValue(resource, out var number)) _numbers.Add(resource, number = _numbers.Count);
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
