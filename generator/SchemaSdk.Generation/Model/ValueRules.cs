using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Model;

/// <summary>
/// What one schema asks of a value; all doors of validation are printed from it. Rules name each other by
/// <see cref="MethodName"/>, because a schema may lead back to itself; where a name is null, nothing is asked.
/// </summary>
internal sealed record ValueRules
{
    /// <summary>The rules that ask for nothing.</summary>
    public static ValueRules Nothing { get; } = new() { MethodName = "", Types = JsonTypes.All, Type = null };

    /// <summary>The method of the validator class that checks a value by these rules; unique in the class.</summary>
    public required string MethodName { get; init; }

    /// <summary>The types that the value may have by its own <c>type</c>.</summary>
    public required JsonTypes Types { get; init; }

    /// <summary>The complaint about another type; null where every type is allowed.</summary>
    public required Complaint? Type { get; init; }

    /// <summary>The complaint about null where a C# type was made that lets it in; that of the type, where the schema says one.</summary>
    public Complaint? Null { get; init; }

    /// <summary>The complaint about any value at all; null unless the schema is <c>false</c>.</summary>
    public Complaint? Never { get; init; }

    public ValuesCheck? Values { get; init; }

    public EquatableArray<LengthCheck> Lengths { get; init; }

    public PatternCheck? Pattern { get; init; }

    public FormatCheck? Format { get; init; }

    public EquatableArray<BoundCheck> Bounds { get; init; }

    public MultipleOfCheck? MultipleOf { get; init; }

    public EquatableArray<LengthCheck> Counts { get; init; }

    /// <summary>The complaint about equal items; null where they are allowed.</summary>
    public Complaint? Unique { get; init; }

    /// <summary>The rules of the first items, each or null.</summary>
    public EquatableArray<RuleName> PrefixItems { get; init; }

    /// <summary>The rules of the items behind those.</summary>
    public string? Items { get; init; }

    public ContainsCheck? Contains { get; init; }

    public string? UnevaluatedItems { get; init; }

    public EquatableArray<MemberRules> Members { get; init; }

    public EquatableArray<PatternMemberRules> PatternMembers { get; init; }

    /// <summary>The rules of members that are neither listed nor match a pattern.</summary>
    public string? AdditionalMembers { get; init; }

    public string? UnevaluatedMembers { get; init; }

    /// <summary>The rules of the members' names, as strings.</summary>
    public string? MemberNames { get; init; }

    public EquatableArray<LengthCheck> MemberCounts { get; init; }

    public EquatableArray<DependentRequiredCheck> DependentRequired { get; init; }

    /// <summary>The rules of the whole object where it has a member.</summary>
    public EquatableArray<DependentRules> DependentRules { get; init; }

    /// <summary>Rules that the same value must satisfy, too: <c>$ref</c> and <c>allOf</c>.</summary>
    public EquatableArray<RuleName> AllOf { get; init; }

    public EquatableArray<AlternativesCheck> Alternatives { get; init; }

    public NotCheck? Not { get; init; }

    public ConditionRules? Condition { get; init; }

    /// <summary>The rules of the only branch besides null, where there is nothing else: what a value that is not null must satisfy.</summary>
    public string? NullableOf { get; init; }

    /// <summary>Whether an <c>unevaluated…</c> keyword of some schema may ask what was looked at here.</summary>
    public bool IsTracked { get; init; }

    public bool HasStringChecks => Lengths.Count > 0 || Pattern is not null || Format is not null;

    public bool HasNumberChecks => Bounds.Count > 0 || MultipleOf is not null;

    public bool HasArrayChecks => Counts.Count > 0 || Unique is not null || PrefixItems.Count > 0 || Items is not null || Contains is not null;

    public bool HasObjectChecks =>
        MemberCounts.Count > 0 || Members.Count > 0 || PatternMembers.Count > 0 || AdditionalMembers is not null || MemberNames is not null;

    public bool HasUnevaluated => UnevaluatedItems is not null || UnevaluatedMembers is not null;

    /// <summary>Whether the value is looked at by rules of other schemas, too.</summary>
    public bool HasInPlaceRules => AllOf.Count > 0 || Alternatives.Count > 0 || Not is not null || Condition is not null || DependentRules.Count > 0;

    /// <summary>Whether checks of a value in memory can be printed; otherwise it is written as JSON, which is checked.</summary>
    public bool IsPlain =>
        !HasInPlaceRules && !HasUnevaluated && PrefixItems.Count == 0 && Contains is null && PatternMembers.Count == 0
        && MemberNames is null && MemberCounts.Count == 0 && DependentRequired.Count == 0;
}

/// <summary>The name of rules, where a place in a list needs one; null for none.</summary>
internal readonly record struct RuleName(string? Value);

/// <summary>What is said of a value that is wrong.</summary>
/// <param name="Pointer">JSON Pointer of the keyword.</param>
/// <param name="Expectation">What the value must be, such as <c>must be a string</c>; the actual value is added where it is found.</param>
internal sealed record Complaint(string Pointer, string Expectation);

/// <summary>A member of an object that some keyword names.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="LocalName">A name for the local variable that remembers whether it was seen.</param>
/// <param name="Required">The whole complaint about its absence; null where it may be absent.</param>
/// <param name="Rules">What its value must satisfy; null for anything.</param>
/// <param name="IsListed">Whether it is in <c>properties</c>, so that it is no additional one.</param>
/// <param name="IsAskedFor">Whether another keyword asks if it is there.</param>
internal sealed record MemberRules(string WireName, string LocalName, Complaint? Required, string? Rules, bool IsListed, bool IsAskedFor);

/// <summary>Members whose names match a regular expression.</summary>
internal sealed record PatternMemberRules(string Regex, string? Rules);

/// <summary>A member that must be there when another is.</summary>
internal sealed record DependentRequiredCheck(string TriggerLocalName, string LocalName, Complaint Complaint);

/// <summary>Rules of an object that count when a member is there.</summary>
internal sealed record DependentRules(string TriggerLocalName, string Rules);
