using System.Text.Json;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>The validator over bytes, the value that is read from them, and the evaluator over the parsed schema say the same.</summary>
public class ThreeDoorsTests
{
    private static readonly Lazy<CompiledModels> Models = new(() =>
        new CompiledModels(from place in DoorPlace.All from test in DoorCases.All select place.FileOf(test)));

    public static TheoryData<string> Names => [.. DoorCases.All.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_doors_say_the_same_wherever_the_schema_stands(string name)
    {
        var test = DoorCases.All.Single(candidate => candidate.Name == name);

        var faults = (from place in DoorPlace.All
                      from instance in test.Instances
                      from fault in Faults(place, test, instance.Json, instance.IsValid)
                      select fault).ToList();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static IEnumerable<string> Faults(DoorPlace place, DoorCase test, string inner, bool isValid)
    {
        var json = place.InstanceOf(inner);
        var where = $"{place.Name} {json}:";
        var evaluated = Evaluate(place, test, json);
        if ((evaluated.Count == 0) != isValid) yield return $"{where} the evaluator says {Show(evaluated)}";
        var bytes = Models.Value.JudgeBytes(place.IdOf(test), place.IsOutput, json);
        if (!bytes.SequenceEqual(evaluated)) yield return $"{where} the bytes say {Show(bytes)}, and the evaluator {Show(evaluated)}";
        foreach (var fault in OfValue(place, test, json, isValid, where, evaluated)) yield return fault;
    }

    private static IEnumerable<string> OfValue(DoorPlace place, DoorCase test, string json, bool isValid, string where, IReadOnlyList<string> expected)
    {
        IReadOnlyList<string>? value;
        string written;
        var areEqual = true;
        try
        {
            value = Models.Value.JudgeValue(place.IdOf(test), place.IsOutput, json, out written);
            areEqual = Models.Value.ReadsEqual(place.IdOf(test), place.IsOutput, json);
        }
        catch (JsonException exception)
        {
            return isValid ? [$"{where} cannot be read: {exception.Message}"] : [];
        }

        return
        [
            .. value is null || value.SequenceEqual(expected) ? (string[])[] : [$"{where} the value says {Show(value)}, and the evaluator {Show(expected)}"],
            .. areEqual ? (string[])[] : [$"{where} two readings differ"],
            .. written.Length == 0 || JsonEquality.Comparer.Equals(Parse(written), Parse(json)) ? (string[])[] : [$"{where} is written as {written}"],
        ];
    }

    private static IReadOnlyList<string> Evaluate(DoorPlace place, DoorCase test, string json)
    {
        var id = place.IdOf(test);
        var model = ModelFileReader.Read(id, id, place.FileOf(test).Json, new ProblemSink(id))!;
        return
        [
            .. SchemaEvaluator.Evaluate((place.IsOutput ? model.Output : model.Input)!, Parse(json))
                .Select(violation => $"{violation.InstancePointer} | {violation.KeywordPointer} | {violation.Message}").Order(StringComparer.Ordinal),
        ];
    }

    private static JsonNode Parse(string json) => JsonTextReader.Read(json, new ProblemSink("instance"))!;

    private static string Show(IReadOnlyList<string> violations) => violations.Count == 0 ? "nothing" : string.Join("; ", violations);
}
