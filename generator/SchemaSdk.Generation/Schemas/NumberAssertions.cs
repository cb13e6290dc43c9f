using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for numbers, exact at any size.</summary>
internal static class NumberAssertions
{
    public static void Check(SchemaNode schema, JsonNumber number, ViolationReport report)
    {
        var value = number.Value;
        if (schema.Minimum is { } minimum && value.CompareTo(minimum.Value) < 0)
            report.Add("minimum", ViolationText.Minimum(minimum) + ViolationText.ButIs(number));
        if (schema.Maximum is { } maximum && value.CompareTo(maximum.Value) > 0)
            report.Add("maximum", ViolationText.Maximum(maximum) + ViolationText.ButIs(number));
        if (schema.ExclusiveMinimum is { } above && value.CompareTo(above.Value) <= 0)
            report.Add("exclusiveMinimum", ViolationText.ExclusiveMinimum(above) + ViolationText.ButIs(number));
        if (schema.ExclusiveMaximum is { } below && value.CompareTo(below.Value) >= 0)
            report.Add("exclusiveMaximum", ViolationText.ExclusiveMaximum(below) + ViolationText.ButIs(number));
        if (schema.MultipleOf is { } divisor && !value.IsMultipleOf(divisor.Value))
            report.Add("multipleOf", ViolationText.MultipleOf(divisor) + ViolationText.ButIs(number));
    }
}
