using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>How much work is still allowed: branches within branches can ask for more than any machine can do.</summary>
internal sealed class StepBudget(int steps)
{
    private int _left = steps;

    /// <summary>Takes one step, and more for long lists and texts; false where nothing is left.</summary>
    public bool TrySpend(SchemaNode schema, JsonNode instance)
    {
        var lists = (schema.Enum?.Count ?? 0) + schema.Properties.Count + schema.Required.Count + schema.DependentRequired.Count;
        var length = IsReadWhole(schema, instance) ? instance.Range.End.Offset - instance.Range.Start.Offset : 0;
        return TrySpend(1 + (lists / 8) + (length / 64));
    }

    public bool TrySpend(int steps)
    {
        _left = Math.Max(0, _left - steps);
        return _left > 0;
    }

    private static bool IsReadWhole(SchemaNode schema, JsonNode instance) =>
        instance is not (JsonArray or JsonObject) || schema.Enum is not null || schema.Const is not null || schema.UniqueItems;
}
