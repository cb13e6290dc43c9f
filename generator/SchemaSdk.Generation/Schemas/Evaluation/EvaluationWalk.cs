using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>Goes through schemas and values together, within bounds of work and depth.</summary>
internal sealed class EvaluationWalk(PatternMatcher patterns, StepBudget budget)
{
    // A value has at most 128 levels; the rest is for references and branches at each of them.
    private const int MaxDepth = 1000;

    public PatternMatcher Patterns => patterns;

    public StepBudget Budget => budget;

    public EffectiveTypes Types { get; } = new();

    public PropertyIndex Properties { get; } = new();

    /// <summary>Adds the violations of a value by a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="instance">The value.</param>
    /// <param name="pointer">JSON Pointer of the value.</param>
    /// <param name="violations">Where they go.</param>
    /// <param name="evaluated">Where the members and items that were looked at go; null where nobody asks.</param>
    /// <param name="depth">How many schemas are above.</param>
    public Verdict Visit(SchemaNode schema, JsonNode instance, string pointer, List<Violation> violations, EvaluatedParts? evaluated, int depth)
    {
        if (schema.Always is { } always)
        {
            if (!always) violations.Add(new Violation(pointer, schema.Pointer, ViolationText.NotPresent, instance.Range));
            return always ? Verdict.Valid : Verdict.Invalid;
        }

        if (depth > MaxDepth || !budget.TrySpend(schema, instance)) return Verdict.Unchecked;

        var before = violations.Count;
        if (evaluated is null && (schema.UnevaluatedProperties ?? schema.UnevaluatedItems) is not null) evaluated = new EvaluatedParts();
        var visit = new SchemaVisit(this, schema, instance, pointer, violations, evaluated, depth);
        if (ValueAssertions.HasType(schema, instance, visit.Report)) Check(visit);
        return violations.Count > before ? Verdict.Invalid : visit.Report.IsUnchecked ? Verdict.Unchecked : Verdict.Valid;
    }

    private static void Check(SchemaVisit visit)
    {
        ValueAssertions.Check(visit.Schema, visit.Instance, visit.Report);
        InPlaceApplicators.Apply(visit);
        BranchApplicators.Apply(visit);
        switch (visit.Instance)
        {
            case JsonString text:
                StringAssertions.Check(visit.Schema, text, visit.Walk.Patterns, visit.Report);
                break;
            case JsonNumber number:
                NumberAssertions.Check(visit.Schema, number, visit.Report);
                break;
            case JsonArray array:
                ArrayAssertions.Check(visit.Schema, array, visit.Report);
                ItemApplicators.Apply(visit, array);
                ContainsApplicator.Apply(visit, array);
                UnevaluatedApplicators.Apply(visit, array);
                break;
            case JsonObject members:
                ObjectAssertions.Check(visit.Schema, members, visit.Report);
                MemberApplicators.Apply(visit, members);
                UnevaluatedApplicators.Apply(visit, members);
                break;
        }
    }
}
