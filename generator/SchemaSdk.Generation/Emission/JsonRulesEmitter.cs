using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>
/// Prints the checks of JSON text: a method for each schema that asks for something. A method finds the reader at the
/// first token of its value and leaves it at the last.
/// </summary>
internal static class JsonRulesEmitter
{
    private const JsonTypes Numbers = JsonTypes.Number | JsonTypes.Integer;

    public static void Emit(SourceWriter writer, ValueRules rules)
    {
        using (writer.Open($"internal static void {rules.MethodName}(ref {Runtime.Reader} reader, ref {Runtime.Errors} errors)")) Body(writer, rules);
    }

    private static void Body(SourceWriter writer, ValueRules rules)
    {
        if (rules.Never is { } never)
        {
            writer.Line($"errors.Add(\"\", {Literals.String(never.Pointer)}, {Literals.String(never.Expectation)});");
            writer.Line("reader.Skip();");
            return;
        }

        if (!HasMoreThanType(rules))
        {
            if (rules.Type is { } only) writer.If(JsonTypeTests.IsNot(rules.Types), Complaint(only));
            writer.Line("reader.Skip();");
            return;
        }

        if (rules.Type is { } type)
        {
            using (writer.Open($"if ({JsonTypeTests.IsNot(rules.Types)})"))
            {
                writer.Line(Complaint(type));
                writer.Line("reader.Skip();");
                writer.Line("return;");
            }

            writer.Line();
        }

        if (rules.HasUnevaluated) writer.Line("var outer = errors.BeginEvaluated();");
        if (rules.Values is { } values) writer.If(JsonValueTests.IsNot(values, rules.Types), Complaint(values.Complaint));
        if (rules.HasStringChecks) For(writer, rules, JsonTypes.String, $"{Runtime.Token}.String", () => Strings(writer, rules));
        if (rules.HasNumberChecks) For(writer, rules, Numbers, $"{Runtime.Token}.Number", () => NumberChecks(writer, rules));
        JsonInPlaceEmitter.Emit(writer, rules);
        Containers(writer, rules);
        if (rules.HasUnevaluated) writer.Line("errors.EndEvaluated(outer);");
    }

    // The checks of one type, behind a condition where the value may have another; none where it cannot have this one.
    private static void For(SourceWriter writer, ValueRules rules, JsonTypes types, string token, Action checks)
    {
        if ((rules.Types & types) == 0) return;
        if (rules.Types != JsonTypes.None && (rules.Types & ~types) == 0)
        {
            checks();
            return;
        }

        using (writer.Open($"if (reader.TokenType == {token})")) checks();
    }

    private static void Strings(SourceWriter writer, ValueRules rules)
    {
        if (rules.Lengths.Count > 0) writer.Line($"var length = {Runtime.Checks}.CountCodePoints(ref reader);");
        foreach (var check in rules.Lengths) ComplainOfLength(writer, check, "length");
        if (rules.Pattern is { } pattern)
            writer.If($"!{ValidatorEmitter.PatternField(rules)}.IsMatch(ref reader)", Complaint(pattern.Complaint));
        if (rules.Format is { } format)
            writer.If($"!{Runtime.Checks}.HasFormat(ref reader, {Literals.String(format.Format)})", Complaint(format.Complaint));
    }

    private static void NumberChecks(SourceWriter writer, ValueRules rules)
    {
        foreach (var bound in rules.Bounds)
            writer.If($"{Runtime.Checks}.Compare(ref reader, {Exact(bound.Limit)}) {bound.Comparison} 0", Complaint(bound.Complaint));
        if (rules.MultipleOf is { } multiple)
            writer.If($"!{Runtime.Checks}.IsMultipleOf(ref reader, {Exact(multiple.Divisor)})", Complaint(multiple.Complaint));
    }

    private static string Exact(NumberLiteral number) => number.Long ?? number.Decimal ?? number.Double ?? Literals.String(number.Text);

    private static void Containers(SourceWriter writer, ValueRules rules)
    {
        var walksArray = JsonArrayEmitter.IsNeeded(rules) && (rules.Types & JsonTypes.Array) != 0;
        var walksObject = JsonObjectEmitter.IsNeeded(rules) && (rules.Types & JsonTypes.Object) != 0;
        if (walksArray) For(writer, rules, JsonTypes.Array, $"{Runtime.Token}.StartArray", () => JsonArrayEmitter.Emit(writer, rules));
        if (walksObject) For(writer, rules, JsonTypes.Object, $"{Runtime.Token}.StartObject", () => JsonObjectEmitter.Emit(writer, rules));

        var walked = (walksArray ? JsonTypes.Array : 0) | (walksObject ? JsonTypes.Object : 0);
        var left = rules.Types & (JsonTypes.Array | JsonTypes.Object) & ~walked;
        if (left != 0) writer.Line("reader.Skip();");
    }

    public static void ComplainOfLength(SourceWriter writer, LengthCheck check, string length) => writer.If(
        $"{length} {(check.IsMinimum ? "<" : ">")} {check.Limit}",
        $"errors.AddLength(\"\", {Literals.String(check.Complaint.Pointer)}, {Literals.String(check.Complaint.Expectation)}, {length});");

    private static bool HasMoreThanType(ValueRules rules) =>
        rules.Values is not null || rules.HasStringChecks || rules.HasNumberChecks || rules.HasInPlaceRules
        || JsonArrayEmitter.IsNeeded(rules) || JsonObjectEmitter.IsNeeded(rules);

    private static string Complaint(Complaint complaint) =>
        $"errors.Add(\"\", {Literals.String(complaint.Pointer)}, {Literals.String(complaint.Expectation)}, ref reader);";
}
