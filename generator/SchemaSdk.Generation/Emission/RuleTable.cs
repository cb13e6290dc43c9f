using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>The rules of one validator class, by name.</summary>
internal sealed class RuleTable(ValidatorSpec validator)
{
    private readonly Dictionary<string, ValueRules> _rules = validator.Rules.ToDictionary(rules => rules.MethodName, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _records = validator.Records.ToDictionary(record => record.RecordName, record => record.Rules, StringComparer.Ordinal);

    /// <summary>The rules of a name; those that ask for nothing where it is null.</summary>
    public ValueRules Of(string? name) => name is null ? ValueRules.Nothing : _rules[name];

    /// <summary>The rules that a value in memory must satisfy when it is not null.</summary>
    public ValueRules OfValue(string? name, TypeRef type)
    {
        var rules = Of(name);
        // What may be any JSON may be neither null nor of the branch beside it, of which only the whole can tell.
        return rules.NullableOf is { } inner && type.Kind is not (TypeKind.Union or TypeKind.Json) ? OfValue(inner, type) : rules;
    }

    /// <summary>Whether null may be wrong by rules whose types let it in: only they can tell.</summary>
    public bool JudgeNull(string? name)
    {
        var rules = Of(name);
        if (!rules.HasInPlaceRules || rules.NullableOf is not null) return false;
        return rules with { Alternatives = default } is { HasInPlaceRules: true } || !rules.Alternatives.All(LetNullIn);
    }

    /// <summary>Whether the check of a record is the check by these rules.</summary>
    public bool IsOfRecord(TypeRef type, ValueRules rules)
    {
        var record = type.Name.Substring(type.Name.LastIndexOf('.') + 1);
        return _records.TryGetValue(record, out var name) && (name ?? "") == rules.MethodName;
    }

    // A branch that is null and nothing else; of oneOf there may be a second one that null matches.
    private bool LetNullIn(AlternativesCheck alternatives) => !alternatives.IsExclusive && alternatives.Branches.Any(branch =>
        branch.Types == JsonTypes.Null && Of(branch.Rules) is { HasInPlaceRules: false, Values: null, Never: null });
}
