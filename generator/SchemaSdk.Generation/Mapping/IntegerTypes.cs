using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Chooses the smallest C# integer type, from <c>int</c> up, that holds every value that the schema allows.</summary>
internal static class IntegerTypes
{
    private static readonly (TypeRef Type, ExactNumber Least, ExactNumber Greatest)[] Candidates =
    [
        Candidate(TypeKind.Int32, "int", "-2147483648", "2147483647"),
        Candidate(TypeKind.Int64, "long", "-9223372036854775808", "9223372036854775807"),
        Candidate(TypeKind.UInt64, "ulong", "0", "18446744073709551615"),
        Candidate(TypeKind.Decimal, "decimal", "-79228162514264337593543950335", "79228162514264337593543950335"),
    ];

    private static readonly TypeRef BigInteger = new(TypeKind.BigInteger, "global::System.Numerics.BigInteger");

    public static TypeRef Of(SchemaNode schema)
    {
        var (least, greatest) = Range(schema);
        if (least is null && greatest is null) return Long;
        // With one end open a long will do, unless the other end is beyond it.
        if (least is null || greatest is null)
        {
            var bound = least ?? greatest!;
            return Holds(Candidates[1], bound, bound) ? Long : BigInteger;
        }

        foreach (var candidate in Candidates)
            if (Holds(candidate, least, greatest)) return candidate.Type;
        return BigInteger;
    }

    private static TypeRef Long => Candidates[1].Type;

    private static (ExactNumber? Least, ExactNumber? Greatest) Range(SchemaNode schema)
    {
        var values = (schema.Enum ?? (schema.Const is { } constant ? [constant] : [])).OfType<JsonNumber>().Select(number => number.Value).ToList();
        if (values.Count > 0) return (values.Min(), values.Max());
        return (Tighter(schema.Minimum, schema.ExclusiveMinimum, 1), Tighter(schema.Maximum, schema.ExclusiveMaximum, -1));
    }

    private static ExactNumber? Tighter(JsonNumber? inclusive, JsonNumber? exclusive, int sign)
    {
        if (inclusive is null || exclusive is null) return (inclusive ?? exclusive)?.Value;
        return inclusive.Value.CompareTo(exclusive.Value) * sign >= 0 ? inclusive.Value : exclusive.Value;
    }

    private static bool Holds((TypeRef Type, ExactNumber Least, ExactNumber Greatest) type, ExactNumber least, ExactNumber greatest) =>
        least.CompareTo(type.Least) >= 0 && greatest.CompareTo(type.Greatest) <= 0;

    private static (TypeRef Type, ExactNumber Least, ExactNumber Greatest) Candidate(TypeKind kind, string name, string least, string greatest) =>
        (new TypeRef(kind, name), ExactNumber.Parse(least), ExactNumber.Parse(greatest));
}
