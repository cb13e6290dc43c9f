namespace SchemaSdk.CompilerServices;

/// <summary>Finds items of a list that are equal.</summary>
internal static class EqualItems
{
    public static bool Find<T>(IReadOnlyList<T> items, Func<T, T, bool> areEqual, out int first, out int second)
    {
        for (second = 1; second < items.Count; second++)
        {
            for (first = 0; first < second; first++)
                if (areEqual(items[first], items[second])) return true;
        }

        first = second = 0;
        return false;
    }
}
