using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas;

public class ModelFileReaderTests
{
    private const string SharedOutput = """
        {
          "type": "object", "title": "Output",
          "properties": {
            "images": { "type": "array", "description": "modelApiDoc_x", "items": { "type": "string", "format": "uri" } },
            "image": { "type": "string", "format": "uri", "description": "one" },
            "video": { "format": "uri", "type": "string" },
            "videos": { "type": "array", "items": { "type": "string", "format": "uri" } }
          }
        }
        """;

    [Fact]
    public void Input_and_output_are_read_with_what_is_beside_them()
    {
        var model = Read("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "model": "a/b", "typeName": "Painter", "description": "Paints.",
              "input": { "type": "object" }, "output": { "type": "string" }
            }
            """);

        Assert.Equal(("sample.json", "a/b", "Painter", "Paints."), (model.Path, model.Id, model.TypeName, model.Description));
        Assert.Equal(JsonTypes.Object, model.Input.Types);
        Assert.Equal(JsonTypes.String, model.Output?.Types);
        Assert.Equal("", model.Output?.Pointer);
        Assert.Equal(1, model.NameRange.Start.Line);
    }

    [Fact]
    public void Without_model_the_place_gives_the_id() => Assert.Equal("acme/painter", Read("""{"input":true}""").Id);

    [Theory]
    [InlineData("""{"type":"object","description":"Says."}""")]
    [InlineData("""{"properties":{"input":{"type":"string"}},"description":"Says."}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{}},"description":"Says."}""")]
    [InlineData("""{"anyOf":[{}],"description":"Says."}""")]
    public void A_file_that_is_a_schema_is_the_input(string text)
    {
        var model = ProblemLog.ReadModel(text, out _);

        Assert.Equal("Says.", model?.Description);
        Assert.Null(model?.Output);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("""{"title":"t","description":"d"}""")]
    [InlineData("""{"input":"text"}""")]
    [InlineData("""{"input":null,"output":{}}""")]
    public void Anything_else_is_neither(string text)
    {
        Assert.Null(ProblemLog.ReadModel(text, out var problems));
        Assert.Same(ProblemKinds.NotAModelFile, Assert.Single(problems).Kind);
    }

    [Fact]
    public void An_output_that_repeats_the_shared_one_is_the_shared_one() =>
        Assert.Null(Read($$"""{"input":{},"output":{{SharedOutput}}}""").Output);

    [Fact]
    public void So_is_one_with_its_name_around_it() =>
        Assert.Null(Read($$$"""{"input":{},"output":{"output":{{{SharedOutput}}}}}""").Output);

    [Theory]
    [InlineData("\"format\": \"uri\", \"description\": \"one\"", "\"format\": \"uri\", \"maxLength\": 5")]
    [InlineData("\"video\"", "\"audio\"")]
    [InlineData("\"type\": \"array\", \"items\"", "\"type\": \"array\", \"maxItems\": 3, \"items\"")]
    [InlineData("\"title\": \"Output\"", "\"required\": [\"image\"]")]
    public void One_that_says_more_or_else_is_the_models_own(string from, string to)
    {
        var changed = SharedOutput.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(SharedOutput, changed);
        Assert.NotNull(Read($$"""{"input":{},"output":{{changed}}}""").Output);
    }

    [Fact]
    public void An_own_output_may_have_its_name_around_it() =>
        Assert.Equal(JsonTypes.String, Read("""{"input":{},"output":{"output":{"type":"string"}}}""").Output?.Types);

    [Theory]
    [InlineData("", "has an empty segment")]
    [InlineData("a//b", "has an empty segment")]
    [InlineData("/a", "has an empty segment")]
    [InlineData("a/", "has an empty segment")]
    [InlineData("a/ /b", "has an empty segment")]
    [InlineData("../a", "has a segment of dots only")]
    [InlineData("a/./b", "has a segment of dots only")]
    [InlineData("a\nb", "has a control character")]
    [InlineData("a\u0085b", "has a control character")]
    public void A_model_id_that_cannot_be_used_is_an_error(string id, string fault)
    {
        Assert.Null(ProblemLog.ReadModel("""{"input":{}}""", out var problems, id));

        var problem = Assert.Single(problems);
        Assert.Same(ProblemKinds.InvalidModelId, problem.Kind);
        Assert.Contains(fault, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_an_id_is_an_error()
    {
        Assert.Null(ProblemLog.ReadModel("""{"input":{}}""", out var problems, "a/\ud800"));
        Assert.Same(ProblemKinds.InvalidModelId, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData("bytedance/seedream-4-5/sequential")]
    [InlineData("wan-2.7")]
    [InlineData("fal-ai/flux-pro/v1.1-ultra")]
    [InlineData("a/..b/c d/\U0001F389")]
    public void Other_ids_are_taken(string id) => Assert.Equal(id, ProblemLog.ReadModel("""{"input":{}}""", out _, id)?.Id);

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("@a")]
    [InlineData("a\\u202eb")]
    [InlineData("A;}")]
    public void A_type_name_that_is_no_identifier_is_ignored(string name)
    {
        var model = ProblemLog.ReadModel($$"""{"input":{},"typeName":"{{name}}"}""", out var problems);

        Assert.NotNull(model);
        Assert.Null(model.TypeName);
        Assert.Same(ProblemKinds.InvalidTypeName, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData("Painter")]
    [InlineData("_2D")]
    [InlineData("Café漢")]
    public void A_simple_identifier_is_taken(string name) =>
        Assert.Equal(name, Read($$"""{"input":{},"typeName":"{{name}}"}""").TypeName);

    [Fact]
    public void What_is_null_counts_as_left_out()
    {
        var model = Read("""{"input":{},"output":null,"model":null,"typeName":null,"description":null}""");

        Assert.Equal(("acme/painter", null, null), (model.Id, model.TypeName, model.Description));
        Assert.Null(model.Output);
    }

    [Theory]
    [InlineData("""{"$defs":{"a":{"type":"string"}}}""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","$id":"/x/common.json","description":"d","definitions":{}}""")]
    [InlineData("""{"components":{"schemas":{"a":{"type":"string"}}}}""")]
    public void A_file_of_definitions_is_no_model_and_no_error(string text)
    {
        Assert.Null(ProblemLog.ReadModel(text, out var problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void What_is_wrong_with_definitions_is_said_though_nothing_refers_to_them()
    {
        Assert.Null(ProblemLog.ReadModel("""{"$defs":{"a":{"type":"float"}}}""", out var problems));
        Assert.Same(ProblemKinds.AssumedType, Assert.Single(problems).Kind);
    }

    private static ModelFile Read(string text)
    {
        var model = ProblemLog.ReadModel(text, out var problems);
        Assert.Empty(problems.Select(ProblemLog.Show));
        return Assert.IsType<ModelFile>(model);
    }
}
