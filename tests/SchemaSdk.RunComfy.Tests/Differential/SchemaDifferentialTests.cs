using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Three judges of the same instances of many small schemas: the bytes' validator, the record's, and the schema's evaluator.</summary>
public class SchemaDifferentialTests(SchemaDifferentialTests.Compiled compiled) : IClassFixture<SchemaDifferentialTests.Compiled>
{
    private static readonly int Instances = SlowSuites.Scale(1500);

    public static TheoryData<string> Names => [.. SchemaCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_judges_agree_or_a_rule_says_why(string name)
    {
        var tally = new Tally();
        foreach (var id in new[] { $"required/{name}", $"optional/{name}" })
        {
            var model = compiled.Model(id);
            var instances = new InstanceGenerator(model.InputJson, Seed.Value);
            for (var index = 0; index < Instances; index++) OwnJudges.Compare(model, instances.Next(), tally);
        }

        tally.Print(name);
        Assert.True(tally.Unexplained.Length == 0, tally.Unexplained);
        Assert.True(tally.Valid >= Instances / 10, $"Only {tally.Valid} instances were valid.");
        Assert.True(tally.Invalid >= Instances / 10, $"Only {tally.Invalid} instances were invalid.");
    }

    /// <summary>All cases in one assembly, compiled once.</summary>
    public sealed class Compiled
    {
        private readonly Dictionary<string, string> _files = [];
        private readonly IReadOnlyDictionary<string, ModelDescriptor> _models;

        public Compiled()
        {
            foreach (var (name, schema) in SchemaCases.All)
            {
                _files[$"required/{name}"] = $$"""{ "input": { "type": "object", "properties": { "value": {{schema}} }, "required": ["value"] } }""";
                _files[$"optional/{name}"] = $$"""{ "input": { "type": "object", "properties": { "value": {{schema}} } } }""";
            }

            _models = CompiledSchemas.Compile(_files.Select(file => (file.Key, file.Value)));
        }

        internal CheckedModel Model(string id) => new(_models[id], RequestTypes.Of(_models[id]), _files[id]);
    }
}
