using SchemaSdk.Conformance.Suite;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Conformance.Doors;

/// <summary>The evaluator over the parsed schema.</summary>
internal sealed class EvaluatorDoor
{
    private readonly SchemaNode? _schema;

    public EvaluatorDoor(SuiteGroup group, SchemaDocuments documents)
    {
        var problems = new ProblemSink(group.Id);
        _schema = ModelFileReader.Read(group.Id, group.Id, group.ModelFile, problems, documents, new SchemaOptions(group.Draft.AssertsFormat))?.Output;
        Refusal = Refusals.Of(problems.Problems.Select(problem => (problem.Kind.Id, problem.Message)));
    }

    /// <summary>The remote documents as the reader takes them.</summary>
    public static SchemaDocuments DocumentsOf(IEnumerable<SuiteRemote> remotes) => new(remotes.Select(remote => new SchemaDocument(remote.Id, remote.Json)));

    /// <summary>What the reader says that it does not enforce; null where nothing.</summary>
    public string? Refusal { get; }

    /// <summary>Null where no schema was read.</summary>
    public Judgement? Judge(string json)
    {
        if (_schema is null) return null;

        var instance = JsonTextReader.Read(json, new ProblemSink("instance")) ?? throw new ArgumentException($"Not JSON: {json}", nameof(json));
        return Judgement.Of(SchemaEvaluator.Evaluate(_schema, instance)
            .Select(violation => Judgement.Line(violation.InstancePointer, violation.KeywordPointer, violation.Message)));
    }
}
