using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The cases of the official JSON Schema test suite whose schemas have only keywords that are enforced.</summary>
public class OfficialSuiteTests
{
    private static readonly string[] Files =
    [
        "boolean_schema", "const", "content", "default", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "infinite-loop-detection",
        "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "pattern", "properties", "required",
        "type", "uniqueItems", "optional/bignum", "optional/float-overflow", "optional/non-bmp-regex", "optional/ecmascript-regex",
    ];

    public static TheoryData<string> FileNames => [.. Files];

    [Theory]
    [MemberData(nameof(FileNames))]
    public void The_evaluator_judges_every_case_right(string file)
    {
        var path = Path.Combine(Repository.Corpus("json-schema-test-suite"), "tests", "draft2020-12", file + ".json");
        var wrong = new List<string>();
        var (right, refused) = (0, 0);
        foreach (var group in Items(ProblemLog.ReadJson(File.ReadAllText(path))))
        {
            var sink = new ProblemSink(path);
            var schema = SchemaReader.Read(group["schema"]!, sink);
            foreach (var test in Items(group["tests"]!))
            {
                if (IsRefused(sink))
                    refused++;
                else if (SchemaEvaluator.Evaluate(schema, test["data"]!).Count == 0 == ((JsonBoolean)test["valid"]!).Value)
                    right++;
                else
                    wrong.Add($"{Text(group)}: {Text(test)}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: {right} right, {wrong.Count} wrong, {refused} refused");
        Assert.Empty(wrong);
        Assert.True(right + refused > 0, "No cases were found.");
    }

    private static bool IsRefused(ProblemSink sink) => sink.Problems.Any(problem => problem.Kind.Severity >= ProblemSeverity.Warning);

    private static IEnumerable<JsonObject> Items(JsonNode node) => ((JsonArray)node).Items.Cast<JsonObject>();

    private static string Text(JsonObject node) => ((JsonString)node["description"]!).Value;
}
