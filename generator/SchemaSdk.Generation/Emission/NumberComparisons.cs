using System.Globalization;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Composes comparisons of a number in memory with the numbers of a schema, in the number's own type.</summary>
internal static class NumberComparisons
{
    public static bool IsNumber(TypeRef type) => type.Kind is
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Decimal or TypeKind.BigInteger or TypeKind.Double;

    /// <summary>Whether a number of the type can violate the rules at all.</summary>
    public static bool Any(TypeRef type, ValueRules rules) =>
        rules.Values is not null || rules.MultipleOf is not null || rules.Bounds.Any(bound => Violates(type, "value", bound) is not null);

    /// <summary>The condition that the bound is violated; null where the type cannot violate it.</summary>
    public static string? Violates(TypeRef type, string value, BoundCheck bound)
    {
        if (IsImpossible(type, bound)) return null;
        if (type.Kind is TypeKind.Int32 or TypeKind.Int64 && bound.Limit.Long is { } whole && Fits(type, whole))
            return $"{value} {bound.Comparison} {Plain(whole)}";
        return type.Kind is TypeKind.Double && bound.Limit.Double is { } limit
            ? $"{value} {bound.Comparison} {limit}"
            : $"{Runtime.ValueChecks}.Compare({value}, {ExactFor(type, bound.Limit)}) {bound.Comparison} 0";
    }

    /// <summary>The condition that the number is no multiple.</summary>
    public static string IsNotMultipleOf(TypeRef type, string value, NumberLiteral divisor)
    {
        var literal = type.Kind switch
        {
            TypeKind.Double => divisor.Double ?? Literals.String(divisor.Text),
            TypeKind.Int32 or TypeKind.Int64 => divisor.Long ?? Exact(divisor),
            _ => Exact(divisor),
        };
        return $"!{Runtime.ValueChecks}.IsMultipleOf({value}, {literal})";
    }

    public static string IsNotOneOf(TypeRef type, string value, ValuesCheck values)
    {
        if (type.Kind is TypeKind.Int32 or TypeKind.Int64)
        {
            if (values.Run is { } run && Fits(type, Text(run.First)) && Fits(type, Text(run.Last)))
                return $"{value} is < {run.First} or > {run.Last}";
            var literals = values.Numbers.Select(number => number.Long).OfType<string>().Where(number => Fits(type, number)).Select(Plain).ToList();
            return Literals.IsNotOneOf(value, literals);
        }

        return type.Kind == TypeKind.Double && values.Numbers.All(number => number.Double is not null)
            ? Literals.IsNotOneOf(value, values.Numbers.Select(number => number.Double!).Distinct().ToList())
            : string.Join(" && ", values.Numbers.Select(number => $"{Runtime.ValueChecks}.Compare({value}, {ExactFor(type, number)}) != 0").DefaultIfEmpty("true"));
    }

    // Whether every value of the type is on the right side of the bound.
    private static bool IsImpossible(TypeRef type, BoundCheck bound)
    {
        if (Range(type) is not var (least, greatest) || bound.Limit.Decimal is not { } literal) return false;
        var limit = decimal.Parse(literal.TrimEnd('m'), CultureInfo.InvariantCulture);
        return bound.Comparison switch
        {
            "<" => limit <= least,
            "<=" => limit < least,
            ">" => limit >= greatest,
            _ => limit > greatest,
        };
    }

    private static (decimal Least, decimal Greatest)? Range(TypeRef type) => type.Kind switch
    {
        TypeKind.Int32 => (int.MinValue, int.MaxValue),
        TypeKind.Int64 => (long.MinValue, long.MaxValue),
        TypeKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };

    private static bool Fits(TypeRef type, string literal) => type.Kind == TypeKind.Int64
        || (literal != "long.MinValue" && long.Parse(Plain(literal), CultureInfo.InvariantCulture) is >= int.MinValue and <= int.MaxValue);

    private static string ExactFor(TypeRef type, NumberLiteral number) =>
        type.Kind == TypeKind.Double ? Literals.String(number.Text) : Exact(number);

    private static string Exact(NumberLiteral number) => number.Decimal ?? number.Double ?? Literals.String(number.Text);

    private static string Plain(string literal) => literal.TrimEnd('L');

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
