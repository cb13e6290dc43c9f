using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Model;

/// <summary>What one place of a schema asks of a value; both doors of validation are printed from it.</summary>
internal sealed record ValueRules
{
    /// <summary>The method of the validator class that checks a value at this place; unique in the class.</summary>
    public required string MethodName { get; init; }

    /// <summary>The types that the value may have.</summary>
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

    public EquatableArray<BoundCheck> Bounds { get; init; }

    public MultipleOfCheck? MultipleOf { get; init; }

    public EquatableArray<LengthCheck> Counts { get; init; }

    /// <summary>The complaint about equal items; null where they are allowed.</summary>
    public Complaint? Unique { get; init; }

    public ValueRules? Items { get; init; }

    public EquatableArray<MemberRules> Members { get; init; }

    /// <summary>Whether there is nothing to check.</summary>
    public bool IsEmpty => Type is null && Never is null && Values is null && !HasStringChecks && !HasNumberChecks && !HasArrayChecks && !HasObjectChecks;

    public bool HasStringChecks => Lengths.Count > 0 || Pattern is not null;

    public bool HasNumberChecks => Bounds.Count > 0 || MultipleOf is not null;

    public bool HasArrayChecks => Counts.Count > 0 || Unique is not null || Items is { IsEmpty: false };

    public bool HasObjectChecks => Members.Any(member => member.Required is not null || !member.Rules.IsEmpty);
}

/// <summary>What is said of a value that is wrong.</summary>
/// <param name="Pointer">JSON Pointer of the keyword.</param>
/// <param name="Expectation">What the value must be, such as <c>must be a string</c>; the actual value is added where it is found.</param>
internal sealed record Complaint(string Pointer, string Expectation);

/// <summary>A member of an object that is listed in <c>properties</c> or in <c>required</c>.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="LocalName">A name for the local variable that remembers whether it was seen.</param>
/// <param name="Required">The whole complaint about its absence; null where it may be absent.</param>
/// <param name="Rules">What its value must satisfy.</param>
internal sealed record MemberRules(string WireName, string LocalName, Complaint? Required, ValueRules Rules);
