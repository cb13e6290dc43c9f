namespace SchemaSdk.CompilerServices;

/// <summary>An order of violations that does not hang on how they were looked for: by value, keyword and sentence, character by character.</summary>
internal sealed class ValidationErrorOrder : IComparer<ValidationError>
{
    public static readonly ValidationErrorOrder Comparer = new();

    public int Compare(ValidationError? x, ValidationError? y)
    {
        var order = string.CompareOrdinal(x?.InstancePointer, y?.InstancePointer);
        if (order == 0) order = string.CompareOrdinal(x?.KeywordPointer, y?.KeywordPointer);
        return order == 0 ? string.CompareOrdinal(x?.Message, y?.Message) : order;
    }
}
