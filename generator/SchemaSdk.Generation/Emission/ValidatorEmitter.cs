using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the static class that checks one side of a model: records in memory, and JSON text.</summary>
internal static class ValidatorEmitter
{
    public static string Emit(ModelSpec model, ValidatorSpec validator)
    {
        var writer = SourceWriter.ForFile();
        Obsolescence.Allow(writer, model.Records);
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Summary(writer, validator.Summary);
        using (writer.Open($"internal static class {validator.Name}"))
        {
            Fields(writer, validator);
            var table = new RuleTable(validator);
            var records = model.Records.ToDictionary(record => record.Name, StringComparer.Ordinal);
            foreach (var record in validator.Records)
            {
                RecordRulesEmitter.Emit(writer, records[record.RecordName], table, record.Rules);
                writer.Line();
            }

            foreach (var rules in validator.Rules)
            {
                JsonRulesEmitter.Emit(writer, rules);
                writer.Line();
            }
        }

        return writer.ToString();
    }

    public static string PatternField(ValueRules rules) => rules.MethodName + "Pattern";

    public static string PatternField(ValueRules rules, int index) => $"{rules.MethodName}Name{index}Pattern";

    private static void Fields(SourceWriter writer, ValidatorSpec validator)
    {
        foreach (var rules in validator.Rules)
        {
            if (rules.Pattern is { } pattern) Pattern(writer, PatternField(rules), pattern.Regex);
            for (var index = 0; index < rules.PatternMembers.Count; index++) Pattern(writer, PatternField(rules, index), rules.PatternMembers[index].Regex);
        }

        foreach (var rules in validator.Rules)
        {
            JsonInPlaceEmitter.Fields(writer, rules);
            JsonObjectEmitter.Fields(writer, rules);
        }

        writer.Line();
    }

    private static void Pattern(SourceWriter writer, string field, string regex) =>
        writer.Line($"private static readonly {Runtime.Pattern} {field} = new({Literals.String(regex)});");
}
