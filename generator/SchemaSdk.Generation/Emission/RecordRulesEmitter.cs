using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of a record in memory. What its types already rule out is not checked again.</summary>
internal static class RecordRulesEmitter
{
    public static void Emit(SourceWriter writer, RecordSpec record, RuleTable table, string? rulesName)
    {
        var rules = table.Of(rulesName);
        using (writer.Open($"internal static void Validate({record.Name} value, ref {Runtime.Errors} errors)"))
        {
            if (Refusal(rules) is { } refusal)
            {
                writer.Line($"errors.Add(\"\", {Literals.String(refusal.Pointer)}, {Literals.String(refusal.Expectation)});");
                return;
            }

            if (MustBeWritten(record, rules, table))
            {
                Additional(writer, record);
                Written(writer, rules);
                return;
            }

            if (rules.AdditionalMembers is not null)
            {
                using (writer.Open("if (value.AdditionalProperties is { Count: > 0 })"))
                {
                    Additional(writer, record);
                    Written(writer, rules);
                    writer.Line("return;");
                }

                writer.Line();
            }

            Members(writer, record, table, rules);
            if (rules.AdditionalMembers is null) Additional(writer, record);
        }
    }

    // A request is an object even where its schema lets none in.
    private static Complaint? Refusal(ValueRules rules) => rules switch
    {
        { Never: { } never } => never,
        { Type: { } type } when !rules.Types.Has(JsonTypes.Object) => type with { Expectation = type.Expectation + ", but is an object" },
        _ => null,
    };

    private static void Members(SourceWriter writer, RecordSpec record, RuleTable table, ValueRules rules)
    {
        var members = rules.Members.ToDictionary(member => member.WireName, StringComparer.Ordinal);
        foreach (var property in record.Properties)
            Property(writer, property, table, table.OfValue(members.TryGetValue(property.WireName, out var member) ? member.Rules : null, property.Type));

        var listed = new HashSet<string>(Listed(record), StringComparer.Ordinal);
        foreach (var missing in rules.Members.Where(member => member.Required is not null && !listed.Contains(member.WireName))) Unlisted(writer, missing);
    }

    // What cannot be told from the properties one by one.
    private static bool MustBeWritten(RecordSpec record, ValueRules rules, RuleTable table)
    {
        if (!rules.IsPlain || rules.Values is not null) return true;
        var members = rules.Members.ToDictionary(member => member.WireName, StringComparer.Ordinal);
        return record.Properties.Any(property => property.Type.IsNullable
            && members.TryGetValue(property.WireName, out var member)
            && table.JudgeNull(member.Rules));
    }

    private static void Written(SourceWriter writer, ValueRules rules) =>
        writer.Line($"{Runtime.Written}.Check(value, static (writer, value) => value.WriteTo(writer), {rules.MethodName}, \"\", ref errors);");

    private static void Additional(SourceWriter writer, RecordSpec record)
    {
        writer.Line();
        var listed = string.Join(", ", Listed(record).Select(Literals.String));
        writer.If(
            $"value.AdditionalProperties is {{ Count: > 0 }} additionalProperties",
            $"{Runtime.ValueChecks}.CheckAdditional(additionalProperties, ref errors, [{listed}]);");
    }

    private static IEnumerable<string> Listed(RecordSpec record) =>
        record.Properties.Select(property => property.WireName).Concat(record.Constants.Select(constant => constant.WireName));

    // A required member that the schema does not describe can only be among the additional ones.
    private static void Unlisted(SourceWriter writer, MemberRules member)
    {
        writer.If(
            $"value.AdditionalProperties?.ContainsKey({Literals.String(member.WireName)}) != true",
            $"errors.Add(\"\", {Literals.String(member.Required!.Pointer)}, {Literals.String(member.Required.Expectation)});");
    }

    private static void Property(SourceWriter writer, PropertySpec property, RuleTable table, ValueRules rules)
    {
        var access = "value." + property.Name;
        var pointer = "/" + property.WireName.Replace("~", "~0").Replace("/", "~1");
        if (property.IsRequired && !property.Type.IsNullable)
        {
            if (property.Type.IsValueType) TypedChecks.Emit(writer, table, property.Type, rules, access, property.LocalName, pointer);
            else TypedChecks.EmitNotNull(writer, table, property.Type, rules, access, property.LocalName, pointer);
            return;
        }

        if (!TypedChecks.Any(table, property.Type, rules)) return;
        using (writer.Open($"if ({access} is {{ }} {property.LocalName})"))
            TypedChecks.Emit(writer, table, property.Type, rules, property.LocalName, property.LocalName, pointer);
    }
}
