using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of one value that is not null, by its C# type.</summary>
internal static class TypedChecks
{
    /// <summary>Whether a value of the type can violate the rules at all.</summary>
    public static bool Any(TypeRef type, ValueRules rules) => rules.Never is not null || type.Kind switch
    {
        TypeKind.Enum or TypeKind.OpenEnum or TypeKind.Double or TypeKind.Record => true,
        TypeKind.Json => !rules.IsEmpty,
        TypeKind.List => rules.Counts.Count > 0 || rules.Unique is not null || (rules.Items is { } items && NeedsItemChecks(type, items)),
        TypeKind.Boolean => rules.Values is not null,
        TypeKind.String or TypeKind.Uri => rules.HasStringChecks || rules.Values is not null,
        _ => NumberComparisons.Any(type, rules),
    };

    /// <param name="writer">Where to.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="rules">What it must satisfy.</param>
    /// <param name="value">An expression for it.</param>
    /// <param name="local">A name that no other local variable has, to derive others from.</param>
    /// <param name="pointer">JSON Pointer of the value from the record at hand.</param>
    public static void Emit(SourceWriter writer, TypeRef type, ValueRules rules, string value, string local, string pointer)
    {
        if (rules.Never is { } never)
        {
            writer.Line($"errors.Add({Literals.String(pointer)}, {Literals.String(never.Pointer)}, {Literals.String(never.Expectation)});");
            return;
        }

        switch (type.Kind)
        {
            case TypeKind.Record:
                Record(writer, value, local, pointer);
                break;
            case TypeKind.Json:
                writer.Line($"{Runtime.ValueChecks}.CheckJson({value}, {Literals.String(pointer)}, {rules.MethodName}, ref errors);");
                break;
            case TypeKind.List:
                ListChecks.Emit(writer, type, rules, value, local, pointer);
                break;
            default:
                ScalarChecks.Emit(writer, type, rules, value, local, pointer);
                break;
        }
    }

    /// <summary>The checks of a value that its type lets be null and its schema does not.</summary>
    public static void EmitNotNull(
        SourceWriter writer, TypeRef type, ValueRules rules, Complaint notNull, string value, string local, string pointer)
    {
        var complaint = $"errors.Add({Literals.String(pointer)}, {Literals.String(notNull.Pointer)}, {Literals.String(notNull.Expectation + ", but is null")});";
        if (!Any(type, rules))
        {
            writer.If($"{value} is null", complaint);
            return;
        }

        using (writer.Open($"if ({value} is null)")) writer.Line(complaint);
        using (writer.Open("else")) Emit(writer, type, rules, value, local, pointer);
    }

    public static bool NeedsItemChecks(TypeRef list, ValueRules items) =>
        (!list.Element!.IsValueType && !list.Element.IsNullable) || Any(list.Element, items);

    private static void Record(SourceWriter writer, string value, string local, string pointer)
    {
        if (pointer.Length > 0) writer.Line($"var {local}Start = errors.Count;");
        writer.Line($"Validate({value}, ref errors);");
        if (pointer.Length > 0) writer.Line($"errors.PrefixPointer({local}Start, {Literals.String(pointer)});");
    }
}
