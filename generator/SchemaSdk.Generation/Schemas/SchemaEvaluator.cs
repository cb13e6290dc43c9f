using SchemaSdk.Generation.Schemas.Evaluation;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Judges JSON values by schemas, within one bound of work for all of them together.</summary>
/// <remarks>What was not finished within the bounds counts as not checked: nothing is said of it that is not certain.</remarks>
internal sealed class SchemaEvaluator(int steps = SchemaEvaluator.DefaultSteps)
{
    /// <summary>Enough for values of some hundred thousand members: each schema that looks at a value takes a step.</summary>
    public const int DefaultSteps = 10_000_000;

    [ThreadStatic]
    private static SchemaEvaluator? _ofModel;

    private readonly EvaluationWalk _walk = new(new PatternMatcher(), new StepBudget(steps));

    /// <summary>All violations; none where the value is valid. A value of the wrong type violates that alone.</summary>
    public static IReadOnlyList<Violation> Evaluate(SchemaNode schema, JsonNode instance) => new SchemaEvaluator().Judge(schema, instance);

    /// <summary>The same for the values that the mapping of a model asks about, all of them within one bound; see <see cref="BeginModel"/>.</summary>
    public static bool IsValidInModel(SchemaNode schema, JsonNode instance) => (_ofModel ??= new SchemaEvaluator()).Judge(schema, instance).Count == 0;

    /// <summary>Begins the bound of work anew, for the next model. A model is mapped on one thread.</summary>
    public static void BeginModel() => _ofModel = null;

    /// <inheritdoc cref="Evaluate(SchemaNode, JsonNode)"/>
    public IReadOnlyList<Violation> Judge(SchemaNode schema, JsonNode instance)
    {
        var violations = new List<Violation>();
        _walk.Visit(schema, instance, "", violations, evaluated: null, depth: 0);
        return violations;
    }
}
