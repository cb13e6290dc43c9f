using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of one value that is not null, by its C# type.</summary>
internal static class TypedChecks
{
    /// <summary>Whether a value of the type can be wrong at all.</summary>
    public static bool Any(RuleTable table, TypeRef type, ValueRules rules) => type.Kind switch
    {
        _ when rules.Never is not null || IsWritten(table, type, rules) => true,
        TypeKind.Enum or TypeKind.OpenEnum or TypeKind.Double or TypeKind.Record or TypeKind.Json or TypeKind.String or TypeKind.Uri => true,
        TypeKind.List => rules.Counts.Count > 0 || rules.Unique is not null || NeedsItemChecks(table, type, rules),
        TypeKind.Boolean => rules.Values is not null,
        _ => NumberComparisons.Any(type, rules),
    };

    /// <param name="writer">Where to.</param>
    /// <param name="table">All rules of the validator.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="rules">What it must satisfy.</param>
    /// <param name="value">An expression for it.</param>
    /// <param name="local">A name that no other local variable has, to derive others from.</param>
    /// <param name="pointer">JSON Pointer of the value from the record at hand.</param>
    public static void Emit(SourceWriter writer, RuleTable table, TypeRef type, ValueRules rules, string value, string local, string pointer)
    {
        if (!Any(table, type, rules)) return;
        if (rules.Never is { } never)
        {
            writer.Line($"errors.Add({Literals.String(pointer)}, {Literals.String(never.Pointer)}, {Literals.String(never.Expectation)});");
            return;
        }

        if (IsWritten(table, type, rules))
        {
            Written(writer, type, rules, value, pointer);
            return;
        }

        switch (type.Kind)
        {
            case TypeKind.Record:
                Record(writer, value, local, pointer);
                break;
            case TypeKind.Json:
                var method = rules.MethodName.Length == 0 ? "null" : rules.MethodName;
                writer.Line($"{Runtime.ValueChecks}.CheckJson({value}, {Literals.String(pointer)}, {method}, ref errors);");
                break;
            case TypeKind.List:
                ListChecks.Emit(writer, table, type, rules, value, local, pointer);
                break;
            default:
                ScalarChecks.Emit(writer, type, rules, value, local, pointer);
                break;
        }
    }

    /// <summary>The checks of a value that its type lets be null and its schema does not.</summary>
    public static void EmitNotNull(SourceWriter writer, RuleTable table, TypeRef type, ValueRules rules, string value, string local, string pointer)
    {
        if (rules.Null is not { } notNull)
        {
            if (!Any(table, type, rules)) return;
            using (writer.Open($"if ({value} is not null)")) Emit(writer, table, type, rules, value, local, pointer);
            return;
        }

        var complaint = $"errors.Add({Literals.String(pointer)}, {Literals.String(notNull.Pointer)}, {Literals.String(notNull.Expectation + ", but is null")});";
        if (!Any(table, type, rules))
        {
            writer.If($"{value} is null", complaint);
            return;
        }

        using (writer.Open($"if ({value} is null)")) writer.Line(complaint);
        using (writer.Open("else")) Emit(writer, table, type, rules, value, local, pointer);
    }

    public static bool NeedsItemChecks(RuleTable table, TypeRef list, ValueRules rules)
    {
        var items = table.OfValue(rules.Items, list.Element!);
        return (!list.Element!.IsValueType && !list.Element.IsNullable && items.Null is not null) || Any(table, list.Element, items);
    }

    // What the type does not say: the value is written as JSON, and that is checked.
    private static bool IsWritten(RuleTable table, TypeRef type, ValueRules rules) => type.Kind switch
    {
        TypeKind.Json => false,
        TypeKind.Record => !table.IsOfRecord(type, rules),
        TypeKind.Union => rules.MethodName.Length > 0,
        TypeKind.Map => rules.MethodName.Length > 0 && (!rules.IsPlain || rules.HasObjectChecks || rules.Values is not null),
        TypeKind.List => !rules.IsPlain || rules.Values is not null || (type.Element!.IsNullable && table.JudgeNull(rules.Items)),
        _ => !rules.IsPlain || rules.Format is not null,
    };

    private static void Written(SourceWriter writer, TypeRef type, ValueRules rules, string value, string pointer)
    {
        const string Head = $"{Runtime.Written}.Check(";
        var tail = $"{rules.MethodName}, {Literals.String(pointer)}, ref errors);";
        if (type.Kind is TypeKind.Record or TypeKind.Union)
        {
            writer.Line($"{Head}{value}, static (writer, value) => value.WriteTo(writer), {tail}");
            return;
        }

        writer.Line($"{Head}{value}, static (writer, value) =>");
        writer.Line("{");
        using (writer.Indent()) ValueWriting.Unnamed(writer, type, "value");
        writer.Line($"}}, {tail}");
    }

    private static void Record(SourceWriter writer, string value, string local, string pointer)
    {
        if (pointer.Length > 0) writer.Line($"var {local}Start = errors.Count;");
        writer.Line($"Validate({value}, ref errors);");
        if (pointer.Length > 0) writer.Line($"errors.PrefixPointer({local}Start, {Literals.String(pointer)});");
    }
}
