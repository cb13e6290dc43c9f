using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Adds to rules what a schema asserts of arrays.</summary>
internal static class ArrayRules
{
    public static ValueRules Add(ValueRules own, SchemaNode schema, RulesMapper rules) => own with
    {
        Counts = RuleBuilder.Limits(
            RuleBuilder.Limit(schema, "minItems", schema.MinItems, ViolationText.MinItems, isMinimum: true),
            RuleBuilder.Limit(schema, "maxItems", schema.MaxItems, ViolationText.MaxItems, isMinimum: false)),
        Unique = schema.UniqueItems ? new Complaint(schema.PointerOf("uniqueItems"), ViolationText.UniqueItems) : null,
        PrefixItems = schema.PrefixItems.Select((item, index) => new RuleName(rules.NameOf(item, $"{own.MethodName}Item{index}"))).ToEquatableArray(),
        Items = rules.NameOfRest(schema.Items, own.MethodName + "Item"),
        Contains = schema.Contains is { } contains ? Contains(schema, rules.NameOf(contains, own.MethodName + "Contains")) : null,
        UnevaluatedItems = rules.NameOfRest(schema.UnevaluatedItems, own.MethodName + "UnevaluatedItem"),
    };

    private static ContainsCheck Contains(SchemaNode schema, string? name)
    {
        var keyword = schema.MinContains is null ? "contains" : "minContains";
        var least = schema.MinContains ?? 1;
        return new ContainsCheck(
            name,
            least == 0 ? null : RuleBuilder.Limit(schema, keyword, least, ViolationText.MinContains, isMinimum: true),
            RuleBuilder.Limit(schema, "maxContains", schema.MaxContains, ViolationText.MaxContains, isMinimum: false));
    }
}
