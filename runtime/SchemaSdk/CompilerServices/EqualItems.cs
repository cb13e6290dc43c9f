namespace SchemaSdk.CompilerServices;

/// <summary>Finds the first two items of a list that are equal.</summary>
internal static class EqualItems
{
    // Below this, comparing each with each is cheaper than a table.
    private const int FewItems = 16;

    /// <summary>In time linear in the number of items.</summary>
    public static bool Find<T>(IReadOnlyList<T> items, IEqualityComparer<T> comparer, out int first, out int second)
    {
        if (items.Count <= FewItems) return Find(items, comparer.Equals, out first, out second);

        var seen = new Dictionary<Item<T>, int>(items.Count, new ItemComparer<T>(comparer));
        for (second = 0; second < items.Count; second++)
        {
            var item = new Item<T>(items[second]);
            if (seen.TryGetValue(item, out first)) return true;
            seen.Add(item, second);
        }

        first = second = 0;
        return false;
    }

    /// <summary>For items that have no hash: compares each with each.</summary>
    public static bool Find<T>(IReadOnlyList<T> items, Func<T?, T?, bool> areEqual, out int first, out int second)
    {
        for (second = 1; second < items.Count; second++)
        {
            for (first = 0; first < second; first++)
                if (areEqual(items[first], items[second])) return true;
        }

        first = second = 0;
        return false;
    }

    // A key may not be null, an item may.
    private readonly record struct Item<T>(T Value);

    private sealed class ItemComparer<T>(IEqualityComparer<T> comparer) : IEqualityComparer<Item<T>>
    {
        public bool Equals(Item<T> x, Item<T> y) => comparer.Equals(x.Value, y.Value);

        public int GetHashCode(Item<T> item) => item.Value is { } value ? comparer.GetHashCode(value) : 0;
    }
}
