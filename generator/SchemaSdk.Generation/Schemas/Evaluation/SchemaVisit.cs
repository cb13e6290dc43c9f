using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>One schema object that looks at one value.</summary>
internal sealed class SchemaVisit(
    EvaluationWalk walk, SchemaNode schema, JsonNode instance, string pointer, List<Violation> violations, EvaluatedParts? evaluated, int depth)
{
    public EvaluationWalk Walk => walk;

    public SchemaNode Schema => schema;

    public JsonNode Instance => instance;

    public string Pointer => pointer;

    /// <summary>Where what is looked at is remembered; null where nobody asks.</summary>
    public EvaluatedParts? Evaluated => evaluated;

    public ViolationReport Report { get; } = new(schema, instance, pointer, violations);

    /// <summary>The same value by a schema whose violations are this schema's violations.</summary>
    public void ApplyInPlace(SchemaNode part)
    {
        if (Apply(part, violations) == Verdict.Unchecked) Report.IsUnchecked = true;
    }

    /// <summary>The same value by a schema whose violations go elsewhere. What a schema evaluated counts where it is satisfied.</summary>
    public Verdict Apply(SchemaNode part, List<Violation> found)
    {
        var parts = evaluated is null ? null : new EvaluatedParts();
        var verdict = walk.Visit(part, instance, pointer, found, parts, depth + 1);
        if (verdict == Verdict.Valid) evaluated?.Add(parts!);
        else if (verdict == Verdict.Unchecked && evaluated is not null) evaluated.IsUnknown = true;
        return verdict;
    }

    /// <summary>A part of the value by a schema whose violations are this schema's violations.</summary>
    public void ApplyTo(JsonNode value, string valuePointer, SchemaNode part)
    {
        if (ApplyTo(value, valuePointer, part, violations) == Verdict.Unchecked) Report.IsUnchecked = true;
    }

    /// <summary>A part of the value by a schema whose violations go elsewhere.</summary>
    public Verdict ApplyTo(JsonNode value, string valuePointer, SchemaNode part, List<Violation> found) =>
        walk.Visit(part, value, valuePointer, found, null, depth + 1);

    public void AddAll(IEnumerable<Violation> found) => violations.AddRange(found);
}
