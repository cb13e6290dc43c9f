using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The required cases of the official JSON Schema test suite, and some optional ones, judged by what was read.</summary>
public class OfficialSuiteTests
{
    private static readonly string[] Optional =
    [
        "anchor", "bignum", "cross-draft", "dependencies-compatibility", "dynamicRef", "ecmascript-regex", "float-overflow", "format-assertion", "id",
        "no-schema", "non-bmp-regex", "refOfUnknownKeyword", "unknownKeyword",
    ];

    private static readonly Lazy<SchemaDocuments> Remotes = new(() => new SchemaDocuments(
        from file in Directory.EnumerateFiles(Path.Combine(Folder, "remotes"), "*.json", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Path.Combine(Folder, "remotes"), file).Replace('\\', '/')
        select new SchemaDocument("http://localhost:1234/" + path, File.ReadAllText(file))));

    private static string Folder => Repository.Corpus("json-schema-test-suite");

    public static TheoryData<string, string> Files =>
    [
        .. from draft in new[] { "draft7", "draft2020-12" }
           let folder = Path.Combine(Folder, "tests", draft)
           from file in Directory.EnumerateFiles(folder, "*.json").Concat(Optional.Select(name => Path.Combine(folder, "optional", name + ".json")))
           where File.Exists(file)
           select (draft, Path.GetRelativePath(folder, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_is_judged_right(string draft, string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "tests", draft, file));
        var wrong = new List<string>();
        var (right, refused) = (0, 0);
        foreach (var group in Items(ProblemLog.ReadJson(text)))
        {
            var sink = new ProblemSink(file);
            var schema = SchemaReader.Read(new SchemaSource("group", Envelope(group["schema"]!, draft), group["schema"]!, Remotes.Value, SchemaOptions.Default), sink);
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

        TestContext.Current.TestOutputHelper?.WriteLine($"{draft}/{file}: {right} right, {wrong.Count} wrong, {refused} refused");
        Assert.Empty(wrong);
        Assert.True(right + refused > 0, "No cases were found.");
    }

    // The groups of draft 7 do not say their draft.
    private static JsonObject Envelope(JsonNode schema, string draft)
    {
        var uri = draft == "draft7" ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema";
        return new JsonObject(default, [new JsonMember("$schema", default, new JsonString(default, uri)), new JsonMember("input", default, schema)]);
    }

    private static bool IsRefused(ProblemSink sink) =>
        sink.Problems.Any(problem => problem.Kind.Severity >= ProblemSeverity.Warning || problem.Kind == ProblemKinds.UnresolvedReference);

    private static IEnumerable<JsonObject> Items(JsonNode node) => ((JsonArray)node).Items.Cast<JsonObject>();

    private static string Text(JsonObject node) => ((JsonString)node["description"]!).Value;
}
