using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints how JSON of one type becomes a case of a union.</summary>
internal static class UnionCaseReading
{
    /// <param name="writer">Where to.</param>
    /// <param name="union">The union.</param>
    /// <param name="candidates">Its cases that values of this type of JSON can be of, in order.</param>
    public static void Emit(SourceWriter writer, UnionSpec union, IReadOnlyList<UnionCaseSpec> candidates)
    {
        var isAmbiguous = candidates.Count > 1 || union.JsonCase is not null;
        foreach (var unionCase in candidates)
        {
            var condition = isAmbiguous && Condition(union, unionCase) is { } test ? test + " && " : "";
            writer.Line($"if ({condition}{TryRead(unionCase, "var ")}) return new({unionCase.LocalName}: {unionCase.LocalName});");
        }

        // A value that violates every case is still the nearest one that can hold it.
        if (!isAmbiguous || union.JsonCase is not null) return;
        foreach (var unionCase in candidates.Where(unionCase => Condition(union, unionCase) is not null).OrderBy(Rank))
            writer.Line($"if ({TryRead(unionCase, "")}) return new({unionCase.LocalName}: {unionCase.LocalName});");
    }

    // Null where reading the case tells already.
    private static string? Condition(UnionSpec union, UnionCaseSpec unionCase) => unionCase switch
    {
        { Type.Kind: TypeKind.Enum } => null,
        { MethodName: { } method } => $"{Runtime.Unions}.Fits(reader, {union.ValidatorName}.{method})",
        _ when unionCase.Tokens.Has(JsonTypes.Integer) && !unionCase.Tokens.Has(JsonTypes.Number) => $"{Runtime.Checks}.IsInteger(ref reader)",
        _ => null,
    };

    private static string TryRead(UnionCaseSpec unionCase, string declaration) => unionCase.Type.Kind == TypeKind.Enum
        ? $"{unionCase.Type.Name}JsonConverter.TryRead(ref reader, out {declaration}{unionCase.LocalName})"
        : $"{Runtime.Unions}.TryRead(ref reader, {ValueReading.Function(unionCase.Type)}, out {declaration}{unionCase.LocalName})";

    private static int Rank(UnionCaseSpec unionCase) => unionCase.Type.Kind switch
    {
        TypeKind.OpenEnum => 0,
        TypeKind.Record => 1,
        TypeKind.Union => 2,
        _ => 3,
    };
}
