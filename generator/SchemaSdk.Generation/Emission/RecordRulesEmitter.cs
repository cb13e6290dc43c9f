using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of a record in memory. What its types already rule out is not checked again.</summary>
internal static class RecordRulesEmitter
{
    public static void Emit(SourceWriter writer, RecordSpec record, ValueRules rules)
    {
        using (writer.Open($"internal static void Validate({record.Name} value, ref {Runtime.Errors} errors)"))
        {
            foreach (var member in rules.Members)
            {
                var property = record.Properties.FirstOrDefault(candidate => candidate.WireName == member.WireName);
                if (property is not null) Property(writer, property, member.Rules);
                else if (member.Required is not null && !record.Constants.Any(constant => constant.WireName == member.WireName)) Unlisted(writer, member);
            }

            var listed = rules.Members.Where(member => record.Properties.Any(property => property.WireName == member.WireName)
                || record.Constants.Any(constant => constant.WireName == member.WireName)).ToList();
            if (listed.Count == 0) return;
            writer.Line();
            writer.If(
                "value.AdditionalProperties is { Count: > 0 } additionalProperties",
                $"{Runtime.ValueChecks}.CheckAdditional(additionalProperties, ref errors, [{string.Join(", ", listed.Select(member => Literals.String(member.WireName)))}]);");
        }
    }

    // A required member that the schema does not describe can only be among the additional ones.
    private static void Unlisted(SourceWriter writer, MemberRules member)
    {
        writer.If(
            $"value.AdditionalProperties?.ContainsKey({Literals.String(member.WireName)}) != true",
            $"errors.Add(\"\", {Literals.String(member.Required!.Pointer)}, {Literals.String(member.Required.Expectation)});");
    }

    private static void Property(SourceWriter writer, PropertySpec property, ValueRules rules)
    {
        var access = "value." + property.Name;
        var mayBeUnset = !property.IsRequired || property.Type.IsNullable;
        var pointer = "/" + property.WireName.Replace("~", "~0").Replace("/", "~1");
        if (!mayBeUnset)
        {
            if (!property.Type.IsValueType && rules.Null is { } notNull)
            {
                TypedChecks.EmitNotNull(writer, property.Type, rules, notNull, access, property.LocalName, pointer);
                return;
            }

            if (TypedChecks.Any(property.Type, rules)) TypedChecks.Emit(writer, property.Type, rules, access, property.LocalName, pointer);
            return;
        }

        if (!TypedChecks.Any(property.Type, rules)) return;
        using (writer.Open($"if ({access} is {{ }} {property.LocalName})"))
            TypedChecks.Emit(writer, property.Type, rules, property.LocalName, property.LocalName, pointer);
    }
}
