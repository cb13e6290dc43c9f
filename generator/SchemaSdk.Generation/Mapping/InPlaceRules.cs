using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Adds to rules what other schemas ask of the same value.</summary>
internal static class InPlaceRules
{
    public static ValueRules Add(ValueRules own, SchemaNode schema, RulesMapper rules, EffectiveTypes types)
    {
        return own with
        {
            AllOf = schema.References.Concat(schema.AllOf).Select((part, index) => new RuleName(Name(part, $"Part{index}")))
                .Where(part => part.Value is not null).ToEquatableArray(),
            Alternatives = new[] { Alternatives("anyOf", schema.AnyOf, isExclusive: false), Alternatives("oneOf", schema.OneOf, isExclusive: true) }
                .OfType<AlternativesCheck>().ToEquatableArray(),
            Not = schema.Not is { } not ? new NotCheck(new(schema.PointerOf("not"), ViolationText.Not), Name(not, "Not")) : null,
            Condition = schema.If is { } condition
                ? new ConditionRules(Name(condition, "If"), OptionalName(schema.Then, "Then"), OptionalName(schema.Else, "Else"))
                : null,
            NullableOf = NullableOf(),
        };

        string? Name(SchemaNode part, string suffix) => rules.NameOf(part, own.MethodName + suffix);

        string? OptionalName(SchemaNode? part, string suffix) => part is null ? null : Name(part, suffix);

        AlternativesCheck? Alternatives(string keyword, IReadOnlyList<SchemaNode> branches, bool isExclusive)
        {
            if (branches.Count == 0) return null;
            var branchTypes = branches.Select(types.Of).ToList();
            var union = branchTypes.Aggregate(JsonTypes.None, (sum, branch) => sum | branch);
            return new AlternativesCheck(
                isExclusive,
                new(schema.PointerOf(keyword), isExclusive ? ViolationText.OneOf(branches.Count) : ViolationText.AnyOf(branches.Count)),
                union == JsonTypes.None ? ViolationText.NotPresent : ViolationText.Type(union),
                branches.Select((branch, index) => new BranchRules(branchTypes[index], Name(branch, Suffix(keyword, index)))).ToEquatableArray());
        }

        string? NullableOf()
        {
            var branches = schema.AnyOf.Concat(schema.OneOf).ToList();
            if (branches.Count != 2 || Assertions.StandIn(schema, except: 2)) return null;
            var live = branches.Where(branch => !IsNull(branch) && !types.Of(branch).Has(JsonTypes.Null)).ToList();
            return live.Count == 1 && branches.Exists(IsNull) ? Name(live[0], Suffix(schema.AnyOf.Count > 0 ? "anyOf" : "oneOf", branches.IndexOf(live[0]))) : null;
        }
    }

    // Null and nothing else stands in it.
    private static bool IsNull(SchemaNode schema) =>
        schema.Always is null && schema.Types == JsonTypes.Null && !Assertions.AreBesideType(schema);

    private static string Suffix(string keyword, int index) => (keyword == "anyOf" ? "Any" : "One") + index;
}
