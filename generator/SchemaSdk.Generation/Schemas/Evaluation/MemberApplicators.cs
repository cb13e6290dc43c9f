using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The keywords that give the members of an object, and their names, to schemas.</summary>
internal static class MemberApplicators
{
    public static void Apply(SchemaVisit visit, JsonObject members)
    {
        foreach (var property in visit.Schema.Properties)
        {
            if (members[property.Name] is { } value) Apply(visit, property.Name, value, property.Schema);
        }

        if (visit.Schema.PatternProperties.Count > 0 || visit.Schema.AdditionalProperties is not null)
        {
            foreach (var member in members.Members) ApplyToUnlisted(visit, member);
        }

        if (visit.Schema.PropertyNames is not { } names) return;

        foreach (var member in members.Members) ApplyToName(visit, member, names);
    }

    private static void ApplyToUnlisted(SchemaVisit visit, JsonMember member)
    {
        var isNamed = visit.Walk.Properties.Lists(visit.Schema, member.Name);
        foreach (var property in visit.Schema.PatternProperties)
        {
            var isMatch = IsMatch(visit, property.DotNetPattern, member.Name);
            if (isMatch == true) Apply(visit, member.Name, member.Value, property.Schema);
            if (isMatch is null) visit.Report.IsUnchecked = true;
            isNamed |= isMatch != false;
        }

        if (!isNamed && visit.Schema.AdditionalProperties is { } additional) Apply(visit, member.Name, member.Value, additional);
    }

    private static bool? IsMatch(SchemaVisit visit, string pattern, string name) =>
        visit.Walk.Budget.TrySpend(1) ? visit.Walk.Patterns.IsMatch(pattern, Surrogates.ReplaceUnpaired(name)) : null;

    private static void Apply(SchemaVisit visit, string name, JsonNode value, SchemaNode part)
    {
        visit.Evaluated?.AddName(name);
        visit.ApplyTo(value, JsonPointer.Append(visit.Pointer, name), part);
    }

    private static void ApplyToName(SchemaVisit visit, JsonMember member, SchemaNode names)
    {
        var found = new List<Violation>();
        var verdict = visit.ApplyTo(new JsonString(member.NameRange, member.Name), JsonPointer.Append(visit.Pointer, member.Name), names, found);
        if (verdict == Verdict.Unchecked) visit.Report.IsUnchecked = true;
        visit.AddAll(found.Select(violation => violation with { Message = ViolationText.ItsName + violation.Message }));
    }
}
