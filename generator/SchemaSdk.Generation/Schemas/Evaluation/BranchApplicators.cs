using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary><c>anyOf</c> and <c>oneOf</c>: which branches match, and what is said where not as many match as should.</summary>
internal static class BranchApplicators
{
    public static void Apply(SchemaVisit visit)
    {
        if (visit.Schema.AnyOf.Count > 0) Apply(visit, "anyOf", visit.Schema.AnyOf, mostMatches: int.MaxValue);
        if (visit.Schema.OneOf.Count > 0) Apply(visit, "oneOf", visit.Schema.OneOf, mostMatches: 1);
    }

    private static void Apply(SchemaVisit visit, string keyword, IReadOnlyList<SchemaNode> branches, int mostMatches)
    {
        var matches = new List<int>();
        var violations = new List<Violation>[branches.Count];
        var isUnchecked = false;
        for (var i = 0; i < branches.Count && !IsDecided(visit, matches.Count, mostMatches); i++)
        {
            var verdict = visit.Apply(branches[i], violations[i] = []);
            if (verdict == Verdict.Valid) matches.Add(i);
            isUnchecked |= verdict == Verdict.Unchecked;
        }

        if (matches.Count > mostMatches)
            visit.Report.Add(keyword, ViolationText.OneOf(branches.Count) + ViolationText.ButMatches(matches[0], matches[1]));
        else if (isUnchecked && (matches.Count == 0 || mostMatches == 1))
            visit.Report.IsUnchecked = true;
        else if (matches.Count == 0)
            ReportNoMatch(visit, keyword, branches, violations);
    }

    private static bool IsDecided(SchemaVisit visit, int matches, int mostMatches) =>
        visit.Evaluated is null && matches > (mostMatches == 1 ? 1 : 0);

    private static void ReportNoMatch(SchemaVisit visit, string keyword, IReadOnlyList<SchemaNode> branches, List<Violation>[] violations)
    {
        var types = visit.Walk.Types;
        var candidates = Enumerable.Range(0, branches.Count).Where(i => types.Of(branches[i]).Allow(visit.Instance)).ToList();
        switch (candidates.Count)
        {
            case 0:
                visit.Report.Add(keyword, NoCandidate(branches.Aggregate(JsonTypes.None, (sum, branch) => sum | types.Of(branch)), visit.Instance));
                break;
            case 1:
                visit.AddAll(violations[candidates[0]]);
                break;
            default:
                var expectation = keyword == "anyOf" ? ViolationText.AnyOf(branches.Count) : ViolationText.OneOf(branches.Count);
                visit.Report.Add(keyword, expectation + ViolationText.ButMatchesNone(candidates.Select(i => InBranch(visit.Pointer, violations[i]))));
                break;
        }
    }

    private static string NoCandidate(JsonTypes types, JsonNode instance) =>
        types == JsonTypes.None ? ViolationText.NotPresent : ViolationText.Type(types) + ViolationText.ButIs(instance);

    private static string InBranch(string pointer, List<Violation> violations)
    {
        var first = ViolationOrder.First(violations);
        return ViolationText.InBranch(first.InstancePointer.Substring(pointer.Length), first.Message);
    }
}
