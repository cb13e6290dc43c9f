using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of a list and of its items.</summary>
internal static class ListChecks
{
    public static void Emit(SourceWriter writer, RuleTable table, TypeRef type, ValueRules rules, string list, string local, string pointer)
    {
        var at = Literals.String(pointer);
        foreach (var check in rules.Counts)
        {
            writer.If(
                $"{list}.Count {(check.IsMinimum ? "<" : ">")} {check.Limit}",
                $"errors.AddLength({at}, {Literals.String(check.Complaint.Pointer)}, {Literals.String(check.Complaint.Expectation)}, {list}.Count);");
        }

        if (rules.Unique is { } unique)
        {
            var comparison = EqualityEmitter.Comparison(type.Element);
            writer.If(
                $"{Runtime.ValueChecks}.FindEqualItems({list}{comparison}, out var {local}First, out var {local}Second)",
                $"errors.AddEqualItems({at}, {Literals.String(unique.Pointer)}, {Literals.String(unique.Expectation)}, {local}First, {local}Second);");
        }

        if (TypedChecks.NeedsItemChecks(table, type, rules)) Items(writer, table, type.Element!, table.OfValue(rules.Items, type.Element!), list, local, pointer);
    }

    private static void Items(SourceWriter writer, RuleTable table, TypeRef element, ValueRules rules, string list, string local, string pointer)
    {
        if (pointer.Length > 0) writer.Line($"var {local}ItemsStart = errors.Count;");
        using (writer.Open($"for (var {local}Index = 0; {local}Index < {list}.Count; {local}Index++)"))
        {
            var item = $"{list}[{local}Index]";
            writer.Line($"var {local}ItemStart = errors.Count;");
            if (element.IsNullable)
            {
                using (writer.Open($"if ({item} is {{ }} {local}Item)"))
                    TypedChecks.Emit(writer, table, element, rules, $"{local}Item", $"{local}Item", "");
            }
            else if (!element.IsValueType)
            {
                TypedChecks.EmitNotNull(writer, table, element, rules, item, $"{local}Item", "");
            }
            else
            {
                TypedChecks.Emit(writer, table, element, rules, item, $"{local}Item", "");
            }

            writer.Line($"errors.Prefix({local}ItemStart, {local}Index);");
        }

        if (pointer.Length > 0) writer.Line($"errors.PrefixPointer({local}ItemsStart, {Literals.String(pointer)});");
    }
}
