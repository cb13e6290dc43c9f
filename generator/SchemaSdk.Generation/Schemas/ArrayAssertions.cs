using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for arrays as a whole.</summary>
internal static class ArrayAssertions
{
    public static void Check(SchemaNode schema, JsonArray array, ViolationReport report)
    {
        var count = array.Items.Count;
        if (count < schema.MinItems) report.Add("minItems", ViolationText.MinItems(schema.MinItems.Value) + ViolationText.ButHas(count));
        if (count > schema.MaxItems) report.Add("maxItems", ViolationText.MaxItems(schema.MaxItems.Value) + ViolationText.ButHas(count));
        if (schema.UniqueItems && FirstTwins(array.Items) is (var first, var second))
            report.Add("uniqueItems", ViolationText.UniqueItems + ViolationText.ButItemsAreEqual(first, second));
    }

    private static (int First, int Second)? FirstTwins(IReadOnlyList<JsonNode> items)
    {
        var places = new Dictionary<JsonNode, int>(JsonEquality.Comparer);
        for (var i = 0; i < items.Count; i++)
        {
            if (places.TryGetValue(items[i], out var first)) return (first, i);
            places.Add(items[i], i);
        }

        return null;
    }
}
