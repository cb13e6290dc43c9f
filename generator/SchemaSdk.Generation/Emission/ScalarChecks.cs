using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of a text, a number, a truth value or an enum.</summary>
internal static class ScalarChecks
{
    public static void Emit(SourceWriter writer, TypeRef type, ValueRules rules, string value, string local, string pointer)
    {
        var at = Literals.String(pointer);
        var text = type.Kind == TypeKind.Uri ? value + ".Value" : value;
        if (type.Kind == TypeKind.Double && rules.Type is { } number)
        {
            writer.Line($"if (!double.IsFinite({value}))");
            Complain(writer, at, number, value);
        }

        if (rules.Values is { } values && Violates(values, type, text, value) is { } violates)
        {
            writer.Line($"if ({violates})");
            Complain(writer, at, values.Complaint, text);
        }

        foreach (var check in rules.Lengths)
        {
            writer.Line($"if ({Runtime.ValueChecks}.{(check.IsMinimum ? "IsShorter" : "IsLonger")}({text}, {check.Limit}))");
            using (writer.Indent())
                writer.Line($"errors.AddLength({at}, {Literals.String(check.Complaint.Pointer)}, {Literals.String(check.Complaint.Expectation)}, {Runtime.ValueChecks}.CountCodePoints({text}));");
        }

        if (rules.Pattern is { } pattern)
        {
            writer.Line($"if (!{ValidatorEmitter.PatternField(rules)}.IsMatch({text}))");
            Complain(writer, at, pattern.Complaint, text);
        }

        foreach (var bound in rules.Bounds)
        {
            if (NumberComparisons.Violates(type, value, bound) is not { } outside) continue;
            writer.Line($"if ({outside})");
            Complain(writer, at, bound.Complaint, value);
        }

        if (rules.MultipleOf is not { } multiple) return;
        writer.Line($"if (!{Runtime.ValueChecks}.IsMultipleOf({value}, {multiple.Divisor.Long ?? multiple.Divisor.Decimal ?? multiple.Divisor.Double}))");
        Complain(writer, at, multiple.Complaint, value);
    }

    private static void Complain(SourceWriter writer, string at, Complaint complaint, string value)
    {
        using (writer.Indent())
            writer.Line($"errors.AddValue({at}, {Literals.String(complaint.Pointer)}, {Literals.String(complaint.Expectation)}, {value});");
    }

    // Null where every value of the type is allowed.
    private static string? Violates(ValuesCheck values, TypeRef type, string text, string value) => type.Kind switch
    {
        TypeKind.Enum => $"(uint){value} > {values.Strings.Count - 1}u",
        TypeKind.OpenEnum => $"!{value}.IsKnown",
        TypeKind.String or TypeKind.Uri => $"{text} is not ({string.Join(" or ", values.Strings.Select(Literals.String))})",
        TypeKind.Boolean => values is { AllowsTrue: true, AllowsFalse: true } ? null : values.AllowsTrue ? $"!{value}" : value,
        _ => NumberComparisons.IsNotOneOf(type, value, values),
    };
}
