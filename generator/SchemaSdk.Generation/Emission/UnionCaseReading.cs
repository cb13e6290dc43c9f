using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints how JSON of one type becomes a case of a union.</summary>
internal static class UnionCaseReading
{
    /// <param name="writer">Where to.</param>
    /// <param name="union">The union.</param>
    /// <param name="candidates">Its cases that values of this type of JSON can be of, in order.</param>
    /// <param name="types">The type of JSON.</param>
    public static void Emit(SourceWriter writer, UnionSpec union, IReadOnlyList<UnionCaseSpec> candidates, JsonTypes types)
    {
        var mayBeJson = union.JsonCase is not null || union.LooseTokens.Has(types);
        var isAmbiguous = candidates.Count > 1 || mayBeJson;
        foreach (var unionCase in candidates)
        {
            var condition = isAmbiguous ? Condition(union, unionCase) : null;
            Attempt(writer, unionCase, condition, "var ");
            if (condition is null && CannotFail(unionCase.Type)) return;
        }

        // A value that violates every case is still the nearest one that can hold it.
        if (!isAmbiguous || mayBeJson) return;
        foreach (var unionCase in candidates.Where(MayHoldMore).OrderBy(Rank))
        {
            Attempt(writer, unionCase, null, "");
            if (CannotFail(unionCase.Type)) return;
        }
    }

    private static void Attempt(SourceWriter writer, UnionCaseSpec unionCase, string? condition, string declaration)
    {
        var (type, local) = (unionCase.Type, unionCase.LocalName);
        if (CannotFail(type))
        {
            writer.Line($"{(condition is null ? "" : $"if ({condition}) ")}return new({local}: {ValueReading.Read(type)});");
            return;
        }

        var attempt = type.Kind == TypeKind.Enum
            ? $"{type.Name}JsonConverter.TryRead(ref reader, out {declaration}{local})"
            : $"{Runtime.Unions}.TryRead(ref reader, {ValueReading.Function(type)}, out {declaration}{local})";
        writer.Line($"if ({(condition is null ? "" : condition + " && ")}{attempt}) return new({local}: {local});");
    }

    // Null where reading the case tells already.
    private static string? Condition(UnionSpec union, UnionCaseSpec unionCase) => unionCase switch
    {
        { Type.Kind: TypeKind.Enum } => null,
        { MethodName: { } method } => $"{Runtime.Unions}.Fits(reader, {union.ValidatorName}.{method})",
        _ when unionCase.Tokens.Has(JsonTypes.Integer) && !unionCase.Tokens.Has(JsonTypes.Number) => $"{Runtime.Checks}.IsInteger(ref reader)",
        _ => null,
    };

    // Whether the type alone says of every value of its type of JSON how it is held.
    private static bool CannotFail(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Uri or TypeKind.OpenEnum or TypeKind.Boolean;

    private static bool MayHoldMore(UnionCaseSpec unionCase) => unionCase is { MethodName: not null, Type.Kind: not TypeKind.Enum };

    private static int Rank(UnionCaseSpec unionCase) => unionCase.Type.Kind switch
    {
        TypeKind.OpenEnum => 0,
        TypeKind.Record => 1,
        TypeKind.Union => 2,
        _ => 3,
    };
}
