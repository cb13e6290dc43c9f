using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The keywords that give the same value to other schemas, each of which counts for itself.</summary>
internal static class InPlaceApplicators
{
    public static void Apply(SchemaVisit visit)
    {
        foreach (var target in visit.Schema.References) visit.ApplyInPlace(target);
        foreach (var part in visit.Schema.AllOf) visit.ApplyInPlace(part);
        ApplyNot(visit);
        ApplyIf(visit);
        if (visit.Instance is not JsonObject members) return;

        foreach (var dependent in visit.Schema.DependentSchemas)
        {
            if (members.TryGet(dependent.Name, out _)) visit.ApplyInPlace(dependent.Schema);
        }
    }

    private static void ApplyNot(SchemaVisit visit)
    {
        if (visit.Schema.Not is not { } not) return;

        // What a schema evaluated that must not match counts for nobody.
        var verdict = visit.ApplyTo(visit.Instance, visit.Pointer, not, []);
        if (verdict == Verdict.Valid) visit.Report.Add("not", ViolationText.Not + ViolationText.ButIs(visit.Instance));
        if (verdict == Verdict.Unchecked) visit.Report.IsUnchecked = true;
    }

    private static void ApplyIf(SchemaVisit visit)
    {
        if (visit.Schema.If is not { } condition) return;

        var verdict = visit.Apply(condition, []);
        if (verdict == Verdict.Unchecked)
            visit.Report.IsUnchecked = true;
        else if ((verdict == Verdict.Valid ? visit.Schema.Then : visit.Schema.Else) is { } consequence)
            visit.ApplyInPlace(consequence);
    }
}
