namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The members or items of one value that some schema has looked at: what <c>unevaluated…</c> leaves out.</summary>
internal sealed class EvaluatedParts
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<int> _items = [];
    private int _leadingItems;

    /// <summary>Whether it is unknown what was looked at, because something was not checked to its end: then everything may have been.</summary>
    public bool IsUnknown { get; set; }

    public void AddName(string name) => _names.Add(name);

    public void AddItem(int index) => _items.Add(index);

    /// <summary>Adds the items before <paramref name="count"/>.</summary>
    public void AddLeadingItems(int count) => _leadingItems = Math.Max(_leadingItems, count);

    public void Add(EvaluatedParts other)
    {
        _names.UnionWith(other._names);
        _items.UnionWith(other._items);
        AddLeadingItems(other._leadingItems);
        IsUnknown |= other.IsUnknown;
    }

    public bool Contains(string name) => IsUnknown || _names.Contains(name);

    public bool Contains(int index) => IsUnknown || index < _leadingItems || _items.Contains(index);
}
