using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Adds to rules what a schema asserts of objects.</summary>
internal static class ObjectRules
{
    public static ValueRules Add(ValueRules own, SchemaNode schema, RulesMapper rules)
    {
        var properties = schema.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        var required = new HashSet<string>(schema.Required, StringComparer.Ordinal);
        var dependent = schema.DependentRequired.SelectMany(dependent => dependent.Required.Append(dependent.Name))
            .Concat(schema.DependentSchemas.Select(dependent => dependent.Name));
        var scope = new NameScope();
        var locals = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<MemberRules>();
        foreach (var name in schema.Properties.Select(property => property.Name).Concat(schema.Required).Concat(dependent).Distinct(StringComparer.Ordinal))
        {
            var identifier = Identifiers.Of(name);
            locals[name] = scope.Take(Words.ToCamel(identifier));
            var isListed = properties.TryGetValue(name, out var property);
            members.Add(new MemberRules(
                name,
                locals[name],
                required.Contains(name) ? new Complaint(schema.PointerOf("required"), ViolationText.Required(name)) : null,
                isListed ? rules.NameOf(property!.Schema, Identifiers.Join(own.MethodName, identifier)) : null,
                isListed,
                IsAskedFor: false));
        }

        return AskedFor(own with
        {
            Members = members.ToEquatableArray(),
            PatternMembers = schema.PatternProperties.Select((pattern, index) => new PatternMemberRules(
                pattern.DotNetPattern, rules.NameOf(pattern.Schema, $"{own.MethodName}Pattern{index}"))).ToEquatableArray(),
            AdditionalMembers = rules.NameOfRest(schema.AdditionalProperties, own.MethodName + "Additional"),
            UnevaluatedMembers = rules.NameOfRest(schema.UnevaluatedProperties, own.MethodName + "UnevaluatedMember"),
            MemberNames = Name(schema.PropertyNames, "Name"),
            MemberCounts = RuleBuilder.Limits(
                RuleBuilder.Limit(schema, "minProperties", schema.MinProperties, ViolationText.MinProperties, isMinimum: true),
                RuleBuilder.Limit(schema, "maxProperties", schema.MaxProperties, ViolationText.MaxProperties, isMinimum: false)),
            DependentRequired = schema.DependentRequired.SelectMany(dependent => dependent.Required.Select(name => new DependentRequiredCheck(
                locals[dependent.Name], locals[name], new(dependent.Pointer, ViolationText.RequiredBeside(name, dependent.Name))))).ToEquatableArray(),
            DependentRules = schema.DependentSchemas
                .Select(dependent => (Local: locals[dependent.Name], Rules: Name(dependent.Schema, "With" + Identifiers.Of(dependent.Name))))
                .Where(dependent => dependent.Rules is not null)
                .Select(dependent => new DependentRules(dependent.Local, dependent.Rules!)).ToEquatableArray(),
        });

        string? Name(SchemaNode? part, string suffix) => part is null ? null : rules.NameOf(part, own.MethodName + suffix);
    }

    // A dependency that asks for nothing needs not be known of.
    private static ValueRules AskedFor(ValueRules rules)
    {
        var locals = new HashSet<string>(
            rules.DependentRequired.SelectMany(dependent => new[] { dependent.TriggerLocalName, dependent.LocalName })
                .Concat(rules.DependentRules.Select(dependent => dependent.TriggerLocalName)),
            StringComparer.Ordinal);
        return rules with { Members = rules.Members.Select(member => member with { IsAskedFor = locals.Contains(member.LocalName) }).ToEquatableArray() };
    }
}
