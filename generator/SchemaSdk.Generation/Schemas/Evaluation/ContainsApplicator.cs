using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary><c>contains</c> with its bounds: how many items match.</summary>
internal static class ContainsApplicator
{
    public static void Apply(SchemaVisit visit, JsonArray array)
    {
        var schema = visit.Schema;
        if (schema.Contains is null) return;

        var (matching, isUnchecked) = Count(visit, array, schema.Contains);
        if (matching > schema.MaxContains)
            visit.Report.Add("maxContains", ViolationText.MaxContains(schema.MaxContains.Value) + ViolationText.ButHas(matching));
        if (isUnchecked)
            visit.Report.IsUnchecked = true;
        else if (matching < (schema.MinContains ?? 1))
            visit.Report.Add(schema.MinContains is null ? "contains" : "minContains", ViolationText.MinContains(schema.MinContains ?? 1) + ViolationText.ButHas(matching));
    }

    private static (int Matching, bool IsUnchecked) Count(SchemaVisit visit, JsonArray array, SchemaNode contains)
    {
        var matching = 0;
        var isUnchecked = false;
        for (var i = 0; i < array.Items.Count; i++)
        {
            var verdict = visit.ApplyTo(array.Items[i], JsonPointer.Append(visit.Pointer, i), contains, []);
            isUnchecked |= verdict == Verdict.Unchecked;
            if (verdict == Verdict.Invalid) continue;

            visit.Evaluated?.AddItem(i);
            if (verdict == Verdict.Valid) matching++;
        }

        return (matching, isUnchecked);
    }
}
