using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for values of every type.</summary>
internal static class ValueAssertions
{
    public static void Check(SchemaNode schema, JsonNode instance, ViolationReport report)
    {
        if (!schema.Types.Allow(instance))
            report.Add("type", ViolationText.Type(schema.Types) + ViolationText.ButIs(instance));
        if (schema.Enum is { } values && !values.Contains(instance, JsonEquality.Comparer))
            report.Add("enum", ViolationText.OneOf(values) + ViolationText.ButIs(instance));
        if (schema.Const is { } value && !JsonEquality.Comparer.Equals(value, instance))
            report.Add("const", ViolationText.Const(value) + ViolationText.ButIs(instance));
    }
}
