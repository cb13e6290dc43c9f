using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of JSON text by rules of other schemas for the same value. Each works on a copy of the reader.</summary>
internal static class JsonInPlaceEmitter
{
    private static readonly JsonTypes[] SingleTypes =
        [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.String, JsonTypes.Integer, JsonTypes.Number, JsonTypes.Array, JsonTypes.Object];

    public static void Emit(SourceWriter writer, ValueRules rules)
    {
        foreach (var part in rules.AllOf) writer.Line(Check(part.Value!) + ";");
        foreach (var alternatives in rules.Alternatives) writer.Line($"{Field(rules, alternatives)}.Check(reader, ref errors);");
        if (rules.Not is { } not)
            writer.Line($"{Runtime.Applicators}.CheckNot(reader, {not.Rules ?? "null"}, {Literals.String(not.Complaint.Pointer)}, {Literals.String(not.Complaint.Expectation)}, ref errors);");
        if (rules.Condition is { } condition) Condition(writer, condition);
    }

    /// <summary>Prints the tables of branches.</summary>
    public static void Fields(SourceWriter writer, ValueRules rules)
    {
        foreach (var alternatives in rules.Alternatives)
        {
            writer.Line();
            writer.Line($"private static readonly {Runtime.Alternatives} {Field(rules, alternatives)} = new(");
            using (writer.Indent())
            {
                writer.Line($"isExclusive: {(alternatives.IsExclusive ? "true" : "false")},");
                writer.Line($"{Literals.String(alternatives.Complaint.Pointer)},");
                writer.Line($"{Literals.String(alternatives.Complaint.Expectation)},");
                writer.Line($"{Literals.String(alternatives.TypeExpectation)},");
                writer.Line("[");
                using (writer.Indent())
                {
                    foreach (var branch in alternatives.Branches) writer.Line($"new({Kinds(branch.Types)}, {branch.Rules ?? "null"}),");
                }

                writer.Line("]);");
            }
        }
    }

    /// <summary>An expression that checks the value at the reader, which stays where it is.</summary>
    public static string Check(string rules, string reader = "reader") => $"{Runtime.Applicators}.Check({reader}, {rules}, ref errors)";

    private static void Condition(SourceWriter writer, ConditionRules condition)
    {
        var holds = condition.If is null ? null : $"{Runtime.Applicators}.Matches(reader, {condition.If}, ref errors)";
        switch (condition.Then, condition.Else)
        {
            case (null, null):
                if (holds is not null) writer.Line($"_ = {holds};");
                break;
            case ({ } then, null):
                if (holds is null) writer.Line(Check(then) + ";");
                else writer.If(holds, Check(then) + ";");
                break;
            case (null, { } otherwise):
                if (holds is not null) writer.If("!" + holds, Check(otherwise) + ";");
                break;
            case ({ } then, { } otherwise):
                if (holds is null)
                {
                    writer.Line(Check(then) + ";");
                    break;
                }

                writer.If(holds, Check(then) + ";");
                writer.Line("else");
                using (writer.Indent()) writer.Line(Check(otherwise) + ";");
                break;
        }
    }

    private static string Field(ValueRules rules, AlternativesCheck alternatives) =>
        rules.MethodName + (alternatives.IsExclusive ? "OneOf" : "AnyOf");

    private static string Kinds(JsonTypes types)
    {
        if (types == JsonTypes.All) return $"{Runtime.Kinds}.All";
        var names = SingleTypes.Where(type => types.Has(type)).Select(type => $"{Runtime.Kinds}.{type}").ToList();
        return names.Count == 0 ? $"{Runtime.Kinds}.None" : string.Join(" | ", names);
    }
}
