using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaSdk.Differential.Doors;

/// <summary>What a door says of one value: its violations as lines, in an order that does not hang on the door.</summary>
internal sealed partial record Judgement(IReadOnlyList<string> Violations)
{
    public bool IsValid => Violations.Count == 0;

    public static Judgement Of(IEnumerable<(string Instance, string Keyword, string Message)> violations) =>
        new([.. violations.Select(violation => $"{violation.Instance} | {violation.Keyword} | {violation.Message}").Order(StringComparer.Ordinal)]);

    public static Judgement Of(ValidationResult result) => Of(result.Errors.Select(error => (error.InstancePointer, error.KeywordPointer, error.Message)));

    public bool IsSameAs(Judgement other) => Violations.Select(NumbersSpelledAlike).SequenceEqual(other.Violations.Select(NumbersSpelledAlike), StringComparer.Ordinal);

    // A value in memory no longer knows how its number was written.
    private static string NumbersSpelledAlike(string violation) =>
        ShownNumber().Replace(violation, match => double.Parse(match.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));

    [GeneratedRegex("(?<=but is )-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$")]
    private static partial Regex ShownNumber();

    public override string ToString() => IsValid ? "valid" : string.Join("\n      ", Violations);
}
