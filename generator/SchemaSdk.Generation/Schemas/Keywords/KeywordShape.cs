using System.Diagnostics.CodeAnalysis;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Takes a keyword's value in the shape that the keyword has, or reports that it has another.</summary>
internal static class KeywordShape
{
    public const string Flag = "true or false";
    public const string Text = "a string";
    public const string Number = "a number";
    public const string List = "an array";

    private const string WholeNumber = "a whole number that is not negative";

    public static bool TryGet<T>(SchemaDraft draft, JsonMember keyword, string shape, [NotNullWhen(true)] out T? value)
        where T : JsonNode => TryGet(draft, keyword, ProblemKinds.KeywordIgnored, shape, out value);

    public static bool TryGetAnnotation<T>(SchemaDraft draft, JsonMember keyword, string shape, [NotNullWhen(true)] out T? value)
        where T : JsonNode => TryGet(draft, keyword, ProblemKinds.AnnotationIgnored, shape, out value);

    /// <summary>A length or a number of items; <c>5.0</c> is one. One beyond the range of <c>long</c> is taken as it is, and reported.</summary>
    public static JsonNumber? Count(SchemaDraft draft, JsonMember keyword)
    {
        if (keyword.Value is JsonNumber { Value: { IsInteger: true, Sign: >= 0 } } number)
        {
            if (!number.Value.TryToInt64(out _))
                draft.Problems.Report(ProblemKinds.BoundBeyondLong, number.Range, number.Text, keyword.Name, Assumption(keyword.Name));
            return number;
        }

        draft.Problems.Report(ProblemKinds.KeywordIgnored, keyword.Value.Range, keyword.Name, WholeNumber);
        return null;
    }

    private static string Assumption(string keyword) =>
        keyword.StartsWith("max", StringComparison.Ordinal) ? "no limit was assumed" : "it was assumed that nothing reaches it";

    private static bool TryGet<T>(SchemaDraft draft, JsonMember keyword, ProblemKind kind, string shape, [NotNullWhen(true)] out T? value)
        where T : JsonNode
    {
        value = keyword.Value as T;
        if (value is not null) return true;

        draft.Problems.Report(kind, keyword.Value.Range, keyword.Name, shape);
        return false;
    }
}
