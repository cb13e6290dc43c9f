using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Model;

/// <summary>The value must be one of a list (<c>enum</c>, <c>const</c>).</summary>
internal sealed record ValuesCheck
{
    public required Complaint Complaint { get; init; }

    /// <summary>The converter of the C# type that was made of the strings; null where there is none.</summary>
    public string? ConverterName { get; init; }

    public EquatableArray<string> Strings { get; init; }

    /// <summary>The numbers, distinct.</summary>
    public EquatableArray<NumberLiteral> Numbers { get; init; }

    /// <summary>The least and greatest number where they are a run of whole numbers without a gap; otherwise null.</summary>
    public NumberRange? Run { get; init; }

    public bool AllowsNull { get; init; }

    public bool AllowsTrue { get; init; }

    public bool AllowsFalse { get; init; }

    /// <summary>Arrays and objects, as JSON text.</summary>
    public EquatableArray<string> Structures { get; init; }
}

internal sealed record NumberRange(long First, long Last);

/// <summary>The least or greatest length of a text in code points, or of an array in items.</summary>
internal sealed record LengthCheck(Complaint Complaint, bool IsMinimum, long Limit);

/// <summary>A text must match a regular expression.</summary>
/// <param name="Complaint">What is said otherwise.</param>
/// <param name="Regex">In .NET's syntax.</param>
internal sealed record PatternCheck(Complaint Complaint, string Regex);

/// <summary>A limit of a number.</summary>
/// <param name="Complaint">What is said otherwise.</param>
/// <param name="Comparison">The C# operator between value and limit that shows a violation: <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
/// <param name="Limit">The limit.</param>
internal sealed record BoundCheck(Complaint Complaint, string Comparison, NumberLiteral Limit);

internal sealed record MultipleOfCheck(Complaint Complaint, NumberLiteral Divisor);

/// <summary>A number in the forms that printed code may need.</summary>
/// <param name="Text">In canonical form, exact.</param>
/// <param name="Long">As C# source of a <c>long</c>; null where it is none.</param>
/// <param name="Decimal">As C# source of a <c>decimal</c>; null where it is none.</param>
/// <param name="Double">As C# source of a <c>double</c>; null where one would round it.</param>
internal sealed record NumberLiteral(string Text, string? Long, string? Decimal, string? Double);

/// <summary>A text must have a format.</summary>
internal sealed record FormatCheck(Complaint Complaint, string Format);

/// <summary>How many items of an array must match rules.</summary>
/// <param name="Rules">The rules; null where every item matches.</param>
/// <param name="Least">The fewest, with what is said otherwise; null where none need to.</param>
/// <param name="Most">The most; null for any number.</param>
internal sealed record ContainsCheck(string? Rules, LengthCheck? Least, LengthCheck? Most);

/// <summary>The branches of <c>anyOf</c> or <c>oneOf</c>.</summary>
/// <param name="IsExclusive">Whether exactly one must match.</param>
/// <param name="Complaint">What is said where several branches come into question.</param>
/// <param name="TypeExpectation">What is said where no branch admits the value's type.</param>
/// <param name="Branches">The branches, in order.</param>
internal sealed record AlternativesCheck(bool IsExclusive, Complaint Complaint, string TypeExpectation, EquatableArray<BranchRules> Branches);

/// <param name="Types">The types that the branch admits.</param>
/// <param name="Rules">Its rules; null where every value matches.</param>
internal sealed record BranchRules(JsonTypes Types, string? Rules);

/// <param name="Complaint">What is said of a value that matches.</param>
/// <param name="Rules">What it must not match; null where every value matches.</param>
internal sealed record NotCheck(Complaint Complaint, string? Rules);

/// <param name="If">The condition; null where it always holds.</param>
/// <param name="Then">What counts where it holds; null for nothing.</param>
/// <param name="Else">What counts otherwise; null for nothing.</param>
internal sealed record ConditionRules(string? If, string? Then, string? Else);
