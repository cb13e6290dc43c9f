using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Reports each default and example of schemas that violates its own schema.</summary>
internal sealed class DefaultsCheck(ProblemSink problems)
{
    // A file of some megabytes can ask for any amount of work in its defaults.
    private const int MaxSteps = 1_000_000;

    private readonly SchemaEvaluator _evaluator = new(MaxSteps);

    /// <param name="schemas">All schemas of a document, each once.</param>
    public void Run(IEnumerable<SchemaNode> schemas)
    {
        foreach (var schema in schemas)
        {
            if (schema.Default is { } value) Check(schema, value, ProblemKinds.DefaultViolatesSchema);
            foreach (var example in schema.Examples) Check(schema, example, ProblemKinds.ExampleViolatesSchema);
        }
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
