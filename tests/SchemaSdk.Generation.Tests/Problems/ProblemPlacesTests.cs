using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Problems;

public class ProblemPlacesTests
{
    // Made by later stages, from what several files or names have in common, or from a fault of ours.
    private static readonly ProblemKind[] OfLaterStages = [ProblemKinds.DuplicateTypeName, ProblemKinds.NameClash, ProblemKinds.GeneratorFailed, ProblemKinds.DuplicateModelId, ProblemKinds.OldLanguage];

    public static TheoryData<string, string, string> Samples => new()
    {
        { "SSDK001", "{\n  \"input\": tru\n}", "(2,12)" },
        { "SSDK002", "{\n \"input\":" + new string('[', 128), "(2,137)" },
        { "SSDK003", "{\"maximum\":\n " + new string('1', 1001) + "}", "(2,2)" },
        { "SSDK004", "{\n \"type\": \"string\",\n \"type\": \"integer\"\n}", "(3,2)" },
        { "SSDK005", "\n  {\"input\": \"text\"}", "(2,3)" },
        { "SSDK005", "[]", "(1,1)" },
        { "SSDK006", "{\"input\": {},\n\"model\": \"a/../b\"}", "(2,10)" },
        { "SSDK007", "{\"input\": {},\n\"typeName\": \"class\"}", "(2,13)" },
        { "SSDK011", "{\"properties\": {\n\"é\": {\"type\": \"banana\"}}}", "(2,15)" },
        { "SSDK011", "{\"type\": [\"string\",\r\n \"banana\"]}", "(2,2)" },
        { "SSDK012", "{\"type\":\n\"float\"}", "(2,1)" },
        { "SSDK013", "{\"type\": \"number\",\r\n  \"divisibleBy\": 1}", "(2,3)" },
        { "SSDK014", "{\"maxLength\":\n  \"ten\"}", "(2,3)" },
        { "SSDK014", "{\"required\": [\"a\",\n 1], \"properties\": {\"a\": {}}}", "(2,2)" },
        { "SSDK014", "{\"properties\": {\"\U0001F389\": 5}}", "(1,23)" },
        { "SSDK014", "{\"input\": {}, \"output\": 7}", "(1,25)" },
        { "SSDK015", "{\"type\": \"string\", \"title\": 5}", "(1,29)" },
        { "SSDK016", "{\"type\": \"string\",\n\"maxlength\": 10}", "(2,1)" },
        { "SSDK017", "{\"required\": [\"a\",\n  \"b\"], \"properties\": {\"a\": {}}}", "(2,3)" },
        { "SSDK018", "{\"type\": \"string\", \"enum\": []}", "(1,28)" },
        { "SSDK019", "{\"enum\": [\"a\",\n\"b\",\n\"a\"]}", "(3,1)" },
        { "SSDK020", "{\"enum\": [\"a\", 1], \"type\": \"string\"}", "(1,16)" },
        { "SSDK020", "{\"const\": 1, \"type\": \"string\"}", "(1,11)" },
        { "SSDK021", "{\"pattern\": \"a(\"}", "(1,13)" },
        { "SSDK022", "{\"maximum\": 1,\n \"minimum\": 2}", "(2,13)" },
        { "SSDK023", "{\"type\": \"integer\", \"default\": null}", "(1,32)" },
        { "SSDK024", "{\"type\": \"object\", \"properties\": {\n \"n\": {\"default\": 11, \"maximum\": 10}}}", "(2,19)" },
        { "SSDK024", "{\"type\": \"object\", \"default\": []}", "(1,31)" },
        { "SSDK025", "{\"type\": \"integer\", \"examples\": [1,\n \"x\"]}", "(2,2)" },
        { "SSDK025", "{\"type\": \"integer\", \"example\": \"x\"}", "(1,32)" },
        { "SSDK026", "{\"enum\": [1], \"nullable\": true}", "(1,27)" },
        { "SSDK030", "{\"$ref\":\n \"#/$defs/ghost\"}", "(2,2)" },
        { "SSDK031", "{\"$ref\":\n \"#/definitions/a\", \"$defs\": {\"a\": {}}}", "(2,2)" },
        { "SSDK032", "{\"allOf\": [{\n\"$ref\": \"#\"}]}", "(2,9)" },
        { "SSDK033", "{\"type\": \"string\",\n \"minimum\": 1}", "(2,2)" },
        { "SSDK034", "{\"properties\": {\"a\":\n{\"type\": \"array\"}}}", "(2,10)" },
        { "SSDK035", "{\"maxLength\":\n1e30}", "(2,1)" },
        { "SSDK036", "{\"type\": \"string\",\n\"$schema\": \"https://example.com/x\"}", "(2,12)" },
        { "SSDK037", "{\"allOf\":[\n" + string.Join(",\n", Enumerable.Repeat("{}", 100_001)) + "]}", "(100002,1)" },
        { "SSDK038", "{\"type\": \"array\",\n\"items\": [{}]}", "(2,1)" },
        { "SSDK040", "{\"const\":\n\"" + new string('a', 100_001) + "\"}", "(2,1)" },
        { "SSDK027", "{\"minimum\": 1, \"exclusiveMinimum\": true}", "(1,36)" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_problem_stands_where_its_cause_stands(string id, string text, string place)
    {
        ProblemLog.ReadModel(text, out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal($"{place} {id}", $"{ProblemLog.Place(problem)} {problem.Kind.Id}");
        Assert.Equal("sample.json", problem.Path);
    }

    [Fact]
    public void A_format_that_is_not_checked_is_told_where_it_stands_when_formats_are_asked_for()
    {
        var problems = new ProblemSink("sample.json");
        ModelFileReader.Read("sample.json", "sample", "{\"type\": \"string\",\n\"format\": \"idn-hostname\"}", problems, options: new SchemaOptions(AssertsFormat: true));

        var problem = Assert.Single(problems.Problems);
        Assert.Equal("(2,11) SSDK039", $"{ProblemLog.Place(problem)} {problem.Kind.Id}");
    }

    [Fact]
    public void Every_kind_of_these_stages_has_a_sample()
    {
        var sampled = Samples.Select(sample => sample.Data.Item1).Append(ProblemKinds.FormatNotAsserted.Id).ToHashSet();

        Assert.Empty(ProblemKinds.All.Except(OfLaterStages).Select(kind => kind.Id).Except(sampled));
    }
}
