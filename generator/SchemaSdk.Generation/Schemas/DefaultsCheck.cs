using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Reports each default and example in a tree of schemas that violates its own schema.</summary>
internal static class DefaultsCheck
{
    public static void Run(SchemaNode schema, ProblemSink problems)
    {
        if (schema.Default is { } value) Check(schema, value, ProblemKinds.DefaultViolatesSchema, problems);
        foreach (var example in schema.Examples) Check(schema, example, ProblemKinds.ExampleViolatesSchema, problems);
        foreach (var child in schema.Children) Run(child, problems);
    }

    private static void Check(SchemaNode schema, JsonNode value, ProblemKind kind, ProblemSink problems)
    {
        var violations = SchemaEvaluator.Evaluate(schema, value);
        if (violations.Count == 0) return;

        var first = violations[0];
        var where = first.InstancePointer.Length == 0 ? "" : first.InstancePointer + " ";
        problems.Report(kind, value.Range, ViolationText.Value(value), where + first.Message);
    }
}
