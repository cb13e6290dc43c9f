using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the walk over the items of an array in JSON text.</summary>
internal static class JsonArrayEmitter
{
    public static bool IsNeeded(ValueRules rules) => rules.HasArrayChecks || rules.UnevaluatedItems is not null;

    public static void Emit(SourceWriter writer, ValueRules rules)
    {
        if (rules.Unique is { } unique)
        {
            writer.If(
                $"{Runtime.Checks}.FindEqualItems(reader, out var first, out var second)",
                $"errors.AddEqualItems(\"\", {Literals.String(unique.Pointer)}, {Literals.String(unique.Expectation)}, first, second);");
        }

        if (rules.UnevaluatedItems is not null) writer.Line("var whole = reader;");
        writer.Line("var count = 0;");
        if (rules.Contains is not null) writer.Line("var matches = 0;");
        using (writer.Open($"while (reader.Read() && reader.TokenType != {Runtime.Token}.EndArray)"))
        {
            if (NeedsCopies(rules)) CheckCopies(writer, rules);
            else if (rules.Items is { } items) CheckItem(writer, items);
            else writer.Line("reader.Skip();");
            writer.Line("count++;");
        }

        if (rules.Counts.Count > 0 || rules.Contains is not null) writer.Line();
        foreach (var check in rules.Counts) JsonRulesEmitter.ComplainOfLength(writer, check, "count");
        if (rules.Contains?.Least is { } least) JsonRulesEmitter.ComplainOfLength(writer, least, "matches");
        if (rules.Contains?.Most is { } most) JsonRulesEmitter.ComplainOfLength(writer, most, "matches");
        if (rules.UnevaluatedItems is { } rest) writer.Line($"{Runtime.Applicators}.CheckUnevaluatedItems(whole, {rest}, ref errors);");
    }

    // The reader can move on with the only check that there is; several need one each.
    private static bool NeedsCopies(ValueRules rules) => rules.PrefixItems.Count > 0 || rules.Contains is not null || rules.IsTracked;

    private static void CheckItem(SourceWriter writer, string items)
    {
        writer.Line("var start = errors.Count;");
        writer.Line($"{items}(ref reader, ref errors);");
        writer.Line("errors.Prefix(start, count);");
    }

    private static void CheckCopies(SourceWriter writer, ValueRules rules)
    {
        writer.Line("var start = errors.Count;");
        if (rules.PrefixItems.Count > 0) Prefix(writer, rules);
        else if (rules.Items is { } items) writer.Line(Inside(items));

        if (rules.Contains is { } contains)
        {
            var holds = contains.Rules is null ? "true" : $"{Runtime.Applicators}.MatchesInside(reader, {contains.Rules}, ref errors)";
            using (writer.Open($"if ({holds})"))
            {
                writer.Line("matches++;");
                if (rules.IsTracked) writer.Line("errors.MarkEvaluated(count);");
            }
        }

        if (rules.IsTracked && rules.Items is not null) writer.Line("errors.MarkEvaluated(count);");
        else if (rules.IsTracked && rules.PrefixItems.Count > 0) writer.If($"count < {rules.PrefixItems.Count}", "errors.MarkEvaluated(count);");
        writer.Line("errors.Prefix(start, count);");
        writer.Line("reader.Skip();");
    }

    private static void Prefix(SourceWriter writer, ValueRules rules)
    {
        using (writer.Open("switch (count)"))
        {
            for (var index = 0; index < rules.PrefixItems.Count; index++) Case(writer, $"case {index}:", rules.PrefixItems[index].Value);
            if (rules.Items is { } items) Case(writer, "default:", items);
        }
    }

    private static void Case(SourceWriter writer, string label, string? rules)
    {
        writer.Line(label);
        using (writer.Indent())
        {
            if (rules is not null) writer.Line(Inside(rules));
            writer.Line("break;");
        }
    }

    private static string Inside(string rules) => $"{Runtime.Applicators}.CheckInside(reader, {rules}, ref errors);";
}
