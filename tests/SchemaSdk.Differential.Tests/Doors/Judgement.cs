namespace SchemaSdk.Differential.Doors;

/// <summary>What a door says of one value: its violations as lines, in an order that does not hang on the door.</summary>
internal sealed record Judgement(IReadOnlyList<string> Violations)
{
    public bool IsValid => Violations.Count == 0;

    public static Judgement Of(IEnumerable<(string Instance, string Keyword, string Message)> violations) =>
        new([.. violations.Select(violation => $"{violation.Instance} | {violation.Keyword} | {violation.Message}").Order(StringComparer.Ordinal)]);

    public static Judgement Of(ValidationResult result) => Of(result.Errors.Select(error => (error.InstancePointer, error.KeywordPointer, error.Message)));

    public bool IsSameAs(Judgement other) => Violations.SequenceEqual(other.Violations, StringComparer.Ordinal);

    public override string ToString() => IsValid ? "valid" : string.Join("\n      ", Violations);
}
