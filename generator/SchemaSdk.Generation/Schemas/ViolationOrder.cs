namespace SchemaSdk.Generation.Schemas;

/// <summary>An order of violations that does not hang on how they were looked for: by value, keyword and sentence, character by character.</summary>
internal sealed class ViolationOrder : IComparer<Violation>
{
    public static readonly ViolationOrder Comparer = new();

    private ViolationOrder()
    {
    }

    /// <summary>The first of at least one.</summary>
    public static Violation First(IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        foreach (var violation in violations)
        {
            if (Comparer.Compare(violation, first) < 0) first = violation;
        }

        return first;
    }

    public int Compare(Violation? x, Violation? y)
    {
        var order = string.CompareOrdinal(x?.InstancePointer, y?.InstancePointer);
        if (order == 0) order = string.CompareOrdinal(x?.KeywordPointer, y?.KeywordPointer);
        return order == 0 ? string.CompareOrdinal(x?.Message, y?.Message) : order;
    }
}
