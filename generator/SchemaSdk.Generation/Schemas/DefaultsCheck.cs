using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Reports each default and example in a tree of schemas that violates its own schema.</summary>
internal sealed class DefaultsCheck(ProblemSink problems)
{
    // A file of some megabytes can ask for any amount of work in its defaults.
    private const int MaxSteps = 1_000_000;

    private readonly SchemaEvaluator _evaluator = new(MaxSteps);

    public void Run(SchemaNode schema)
    {
        if (schema.Default is { } value) Check(schema, value, ProblemKinds.DefaultViolatesSchema);
        foreach (var example in schema.Examples) Check(schema, example, ProblemKinds.ExampleViolatesSchema);
        foreach (var child in schema.Children) Run(child);
    }

    private void Check(SchemaNode schema, JsonNode value, ProblemKind kind)
    {
        var violations = _evaluator.Judge(schema, value);
        if (violations.Count == 0) return;

        var first = violations[0];
        var where = first.InstancePointer.Length == 0 ? "" : first.InstancePointer + " ";
        problems.Report(kind, value.Range, ViolationText.Value(value), where + first.Message);
    }
}
