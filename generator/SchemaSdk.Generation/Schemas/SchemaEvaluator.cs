using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Judges a JSON value by a schema, with the meaning of draft 2020-12 for every keyword that a <see cref="SchemaNode"/> holds.</summary>
internal sealed class SchemaEvaluator(PatternMatcher patterns)
{
    private readonly List<Violation> _violations = [];

    /// <summary>
    /// All violations, in order of the schema; none where the value is valid. A value of the wrong type violates that alone.
    /// <c>format</c> is an annotation.
    /// </summary>
    public static IReadOnlyList<Violation> Evaluate(SchemaNode schema, JsonNode instance) =>
        Evaluate(schema, instance, new PatternMatcher());

    /// <summary>The same with a bound of time that several evaluations share.</summary>
    public static IReadOnlyList<Violation> Evaluate(SchemaNode schema, JsonNode instance, PatternMatcher patterns)
    {
        var evaluator = new SchemaEvaluator(patterns);
        evaluator.Visit(schema, instance, "");
        return evaluator._violations;
    }

    private void Visit(SchemaNode schema, JsonNode instance, string pointer)
    {
        if (schema.Always is { } always)
        {
            if (!always) _violations.Add(new Violation(pointer, schema.Pointer, ViolationText.NotPresent, instance.Range));
            return;
        }

        var report = new ViolationReport(schema, instance, pointer, _violations);
        if (!ValueAssertions.HasType(schema, instance, report)) return;

        ValueAssertions.Check(schema, instance, report);
        switch (instance)
        {
            case JsonString text:
                StringAssertions.Check(schema, text, patterns, report);
                break;
            case JsonNumber number:
                NumberAssertions.Check(schema, number, report);
                break;
            case JsonArray array:
                ArrayAssertions.Check(schema, array, report);
                VisitItems(schema, array, pointer);
                break;
            case JsonObject members:
                CheckRequired(schema, members, report);
                VisitProperties(schema, members, pointer);
                break;
        }
    }

    private static void CheckRequired(SchemaNode schema, JsonObject members, ViolationReport report)
    {
        foreach (var name in schema.Required)
        {
            if (!members.TryGet(name, out _)) report.Add("required", ViolationText.Required(name));
        }
    }

    private void VisitProperties(SchemaNode schema, JsonObject members, string pointer)
    {
        foreach (var property in schema.Properties)
        {
            if (members[property.Name] is { } value) Visit(property.Schema, value, JsonPointer.Append(pointer, property.Name));
        }
    }

    private void VisitItems(SchemaNode schema, JsonArray array, string pointer)
    {
        if (schema.Items is null) return;

        for (var i = 0; i < array.Items.Count; i++) Visit(schema.Items, array.Items[i], JsonPointer.Append(pointer, i));
    }
}
