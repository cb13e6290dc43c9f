namespace SchemaSdk.Conformance.Doors;

/// <summary>What a door says of one value.</summary>
/// <param name="IsValid">Whether it satisfies the schema.</param>
/// <param name="Violations">What is wrong, in an order that does not hang on the door.</param>
internal sealed record Judgement(bool IsValid, IReadOnlyList<string> Violations)
{
    public static Judgement Of(IEnumerable<string> violations)
    {
        string[] sorted = [.. violations.Order(StringComparer.Ordinal)];
        return new Judgement(sorted.Length == 0, sorted);
    }

    /// <summary>A violation as one line.</summary>
    public static string Line(string instancePointer, string keywordPointer, string message) => $"{instancePointer} | {keywordPointer} | {message}";

    public bool IsSameAs(Judgement other) => Violations.SequenceEqual(other.Violations, StringComparer.Ordinal);

    public override string ToString() => IsValid ? "valid" : string.Join("\n", Violations);
}
