using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for values of every type.</summary>
internal static class ValueAssertions
{
    /// <summary>Whether the value has one of the types; one that has not is told that and nothing else.</summary>
    public static bool HasType(SchemaNode schema, JsonNode instance, ViolationReport report)
    {
        if (schema.Types.Allow(instance)) return true;

        report.Add("type", ViolationText.Type(schema.Types) + ViolationText.ButIs(instance));
        return false;
    }

    public static void Check(SchemaNode schema, JsonNode instance, ViolationReport report)
    {
        if (schema.Enum is { } values && !schema.Lists(instance))
            report.Add("enum", ViolationText.OneOf(values) + ViolationText.ButIs(instance));
        if (schema.Const is { } value && !JsonEquality.Comparer.Equals(value, instance))
            report.Add("const", ViolationText.Const(value) + ViolationText.ButIs(instance));
    }
}
