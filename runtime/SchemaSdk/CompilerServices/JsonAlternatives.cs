using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>The branches of <c>anyOf</c> or <c>oneOf</c>, checked for emitted validators. Nothing is allocated for a value that matches.</summary>
/// <param name="isExclusive">Whether exactly one must match.</param>
/// <param name="keywordPointer">JSON Pointer of the keyword.</param>
/// <param name="expectation">What is said where several branches come into question.</param>
/// <param name="typeExpectation">What is said where no branch admits the value's type.</param>
/// <param name="branches">The branches, in order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonAlternatives(
    bool isExclusive, string keywordPointer, string expectation, string typeExpectation, JsonAlternative[] branches)
{
    private const int MostShown = 3;

    /// <summary>Checks the value at the reader, which stays where it is.</summary>
    public void Check(Utf8JsonReader reader, ref ErrorCollector errors)
    {
        var (first, second) = (-1, -1);
        for (var index = 0; index < branches.Length; index++)
        {
            if (!Matches(reader, branches[index], ref errors)) continue;
            if (first >= 0)
            {
                second = index;
                break;
            }

            first = index;
            if (!isExclusive && !errors.IsTracking) break;
        }

        if (first < 0) Complain(reader, ref errors);
        else if (isExclusive && second >= 0) ComplainOfTwo(first, second, ref errors);
    }

    private static bool Matches(Utf8JsonReader reader, JsonAlternative branch, ref ErrorCollector errors) =>
        branch.Admits(ref reader) && (branch.Validator is not { } validator || JsonApplicators.Matches(reader, validator, ref errors));

    private void ComplainOfTwo(int first, int second, ref ErrorCollector errors)
    {
        if (errors.Skips()) return;
        errors.Add("", keywordPointer, string.Create(CultureInfo.InvariantCulture, $"{expectation}, but matches {first} and {second}"));
    }

    private void Complain(Utf8JsonReader reader, ref ErrorCollector errors)
    {
        if (errors.Skips()) return;
        var candidates = new List<JsonChecks.Validator>();
        foreach (var branch in branches)
        {
            if (branch.Admits(ref reader) && branch.Validator is { } validator) candidates.Add(validator);
        }

        switch (candidates.Count)
        {
            case 0 when Array.TrueForAll(branches, branch => branch.AdmitsNothing):
                errors.Add("", keywordPointer, typeExpectation);
                break;
            case 0:
                errors.Add("", keywordPointer, typeExpectation, ref reader);
                break;
            case 1:
                JsonApplicators.Check(reader, candidates[0], ref errors);
                break;
            default:
                errors.Add("", keywordPointer, $"{expectation}, but matches none: {string.Join("; or ", Violations(reader, candidates))}");
                break;
        }
    }

    private static List<string> Violations(Utf8JsonReader reader, List<JsonChecks.Validator> candidates)
    {
        var shown = new List<string>();
        foreach (var candidate in candidates.Take(MostShown))
        {
            var copy = reader;
            var violations = default(ErrorCollector);
            candidate(ref copy, ref violations);
            if (violations.First is { } error) shown.Add(error.InstancePointer.Length == 0 ? error.Message : $"{error.InstancePointer} {error.Message}");
        }

        return shown;
    }
}
