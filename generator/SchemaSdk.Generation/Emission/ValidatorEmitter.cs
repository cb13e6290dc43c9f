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
            foreach (var rules in Patterns(validator.Root))
                writer.Line($"private static readonly {Runtime.Pattern} {PatternField(rules)} = new({Literals.String(rules.Pattern!.Regex)});");
            if (Patterns(validator.Root).Any()) writer.Line();

            foreach (var record in validator.Records)
            {
                RecordRulesEmitter.Emit(writer, model.Records.First(candidate => candidate.Name == record.RecordName), record.Rules);
                writer.Line();
            }

            JsonRulesEmitter.Emit(writer, validator.Root);
        }

        return writer.ToString();
    }

    public static string PatternField(ValueRules rules) => rules.MethodName + "Pattern";

    private static IEnumerable<ValueRules> Patterns(ValueRules rules)
    {
        if (rules.Pattern is not null) yield return rules;
        foreach (var inner in Inner(rules).SelectMany(Patterns)) yield return inner;
    }

    private static IEnumerable<ValueRules> Inner(ValueRules rules) =>
        rules.Members.Select(member => member.Rules).Concat(rules.Items is null ? [] : [rules.Items]);
}
