using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of a text, a number, a truth value or an enum.</summary>
internal static class ScalarChecks
{
    public static void Emit(SourceWriter writer, TypeRef type, ValueRules rules, string value, string local, string pointer)
    {
        var at = Literals.String(pointer);
        var text = type.Kind switch
        {
            TypeKind.Uri => value + ".Value",
            TypeKind.OpenEnum => value + ".ToString()",
            _ => value,
        };
        if (type.Kind == TypeKind.Double && rules.Type is { } number)
        {
            writer.If($"!double.IsFinite({value})", Complaint(at, number, value));
        }

        if (rules.Values is { } values && Violates(values, type, text, value) is { } violates)
        {
            writer.If(violates, Complaint(at, values.Complaint, text));
        }

        // The mapping makes enums only of values that satisfy everything else.
        if (type.Kind is TypeKind.String or TypeKind.Uri or TypeKind.OpenEnum) Text(writer, rules, text, at);
        else if (NumberComparisons.IsNumber(type)) Number(writer, type, rules, value, at);
    }

    private static void Text(SourceWriter writer, ValueRules rules, string text, string at)
    {
        writer.Line($"{Runtime.ValueChecks}.CheckWellFormed({text}, {at}, ref errors);");
        foreach (var check in rules.Lengths)
        {
            writer.If(
                $"{Runtime.ValueChecks}.{(check.IsMinimum ? "IsShorter" : "IsLonger")}({text}, {check.Limit})",
                $"errors.AddLength({at}, {Literals.String(check.Complaint.Pointer)}, {Literals.String(check.Complaint.Expectation)}, {Runtime.ValueChecks}.CountCodePoints({text}));");
        }

        if (rules.Pattern is { } pattern)
        {
            writer.If($"!{ValidatorEmitter.PatternField(rules)}.IsMatch({text})", Complaint(at, pattern.Complaint, text));
        }
    }

    private static void Number(SourceWriter writer, TypeRef type, ValueRules rules, string value, string at)
    {
        foreach (var bound in rules.Bounds)
        {
            if (NumberComparisons.Violates(type, value, bound) is not { } outside) continue;
            writer.If(outside, Complaint(at, bound.Complaint, value));
        }

        if (rules.MultipleOf is not { } multiple) return;
        writer.If(NumberComparisons.IsNotMultipleOf(type, value, multiple.Divisor), Complaint(at, multiple.Complaint, value));
    }

    private static string Complaint(string at, Complaint complaint, string value) =>
        $"errors.AddValue({at}, {Literals.String(complaint.Pointer)}, {Literals.String(complaint.Expectation)}, {value});";

    // Null where every value of the type is allowed.
    private static string? Violates(ValuesCheck values, TypeRef type, string text, string value) => type.Kind switch
    {
        TypeKind.Enum => $"(uint){value} > {values.Strings.Count - 1}u",
        TypeKind.OpenEnum => $"!{value}.IsKnown",
        TypeKind.String or TypeKind.Uri => Literals.IsNotOneOf(text, values.Strings.Select(Literals.String).ToList()),
        TypeKind.Boolean => (values.AllowsTrue, values.AllowsFalse) switch
        {
            (true, true) => null,
            (true, false) => $"!{value}",
            (false, true) => value,
            _ => "true",
        },
        _ => NumberComparisons.IsNotOneOf(type, value, values),
    };
}
