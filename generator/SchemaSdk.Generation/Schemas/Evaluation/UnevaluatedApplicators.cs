using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The keywords for what no other keyword, here or in a satisfied schema in place, has looked at. They come last.</summary>
internal static class UnevaluatedApplicators
{
    public static void Apply(SchemaVisit visit, JsonArray array)
    {
        if (visit.Schema.UnevaluatedItems is not { } rest || visit.Evaluated is not { } evaluated) return;

        for (var i = 0; i < array.Items.Count; i++)
        {
            if (!evaluated.Contains(i)) visit.ApplyTo(array.Items[i], JsonPointer.Append(visit.Pointer, i), rest);
        }

        evaluated.AddLeadingItems(array.Items.Count);
    }

    public static void Apply(SchemaVisit visit, JsonObject members)
    {
        if (visit.Schema.UnevaluatedProperties is not { } rest || visit.Evaluated is not { } evaluated) return;

        foreach (var member in members.Members)
        {
            if (evaluated.Contains(member.Name)) continue;

            visit.ApplyTo(member.Value, JsonPointer.Append(visit.Pointer, member.Name), rest);
            evaluated.AddName(member.Name);
        }
    }
}
