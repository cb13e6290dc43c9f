using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>The keywords that give the items of an array to schemas by their places.</summary>
internal static class ItemApplicators
{
    public static void Apply(SchemaVisit visit, JsonArray array)
    {
        var schema = visit.Schema;
        var leading = Math.Min(schema.PrefixItems.Count, array.Items.Count);
        for (var i = 0; i < leading; i++) Apply(visit, array, i, schema.PrefixItems[i]);

        visit.Evaluated?.AddLeadingItems(schema.Items is null ? leading : array.Items.Count);
        if (schema.Items is null) return;

        for (var i = leading; i < array.Items.Count; i++) Apply(visit, array, i, schema.Items);
    }

    private static void Apply(SchemaVisit visit, JsonArray array, int index, SchemaNode part) =>
        visit.ApplyTo(array.Items[index], JsonPointer.Append(visit.Pointer, index), part);
}
