using System.Text.Json;
using NJsonSchema;
using SchemaSdk.Emulator.Checking;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class OwnOutputTests
{
    private const string Rich = """
        {
          "type": "object",
          "required": ["images", "seed", "kind", "extra"],
          "properties": {
            "images": { "type": "array", "items": { "$ref": "#/$defs/File" } },
            "seed": { "type": "integer", "minimum": 5, "multipleOf": 4 },
            "kind": { "enum": ["first", "second"] },
            "timings": { "type": "object", "properties": { "inference": { "type": "number", "exclusiveMinimum": 0, "maximum": 0.5 } } },
            "note": { "anyOf": [{ "type": "null" }, { "type": "string", "minLength": 30, "maxLength": 31 }] },
            "has_nsfw_concepts": { "type": "array", "items": { "type": "boolean" }, "minItems": 2 },
            "version": { "const": "v7" },
            "count": { "type": "integer", "maximum": -3 },
            "when": { "type": "string", "format": "date-time" },
            "merged": { "allOf": [{ "$ref": "#/$defs/Named" }, { "properties": { "age": { "type": "integer", "default": 7 } }, "required": ["age"] }] },
            "tree": { "$ref": "#/$defs/Tree" }
          },
          "$defs": {
            "File": {
              "type": "object", "required": ["url"],
              "properties": { "url": { "type": "string", "format": "uri" }, "content_type": { "type": "string", "default": "image/png" } }
            },
            "Named": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
            "Tree": { "type": "object", "properties": { "child": { "$ref": "#/$defs/Tree" } } }
          }
        }
        """;

    [Fact]
    public async Task The_output_is_an_instance_of_the_models_own_schema()
    {
        await using var caller = await Caller.StartAsync(SampleModels.WithOutput("a/b", Rich));

        var output = await caller.OutputAsync("a/b", "{}");

        Assert.Equal(8, output.GetProperty("seed").GetInt32());
        Assert.Equal("first", output.GetProperty("kind").GetString());
        Assert.Equal("v7", output.GetProperty("version").GetString());
        Assert.Equal(7, output.GetProperty("merged").GetProperty("age").GetInt32());
        Assert.Empty((await SchemaOf(Rich)).Validate(output.GetRawText()));
    }

    [Fact]
    public async Task Addresses_in_it_are_the_pictures_of_the_job()
    {
        await using var caller = await Caller.StartAsync(SampleModels.WithOutput("a/b", Rich));

        var output = await caller.OutputAsync("a/b", """{"num_images":3,"width":100,"height":50}""");

        var addresses = output.GetProperty("images").EnumerateArray().Select(file => file.GetProperty("url").GetString()!).ToList();
        Assert.Equal(3, addresses.Distinct().Count());
        foreach (var address in addresses)
        {
            var picture = DecodedPng.Read(await caller.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
            Assert.Equal((100, 50), (picture.Width, picture.Height));
        }
    }

    [Fact]
    public async Task Outputs_for_real_schemas_of_another_platform_satisfy_them()
    {
        var folder = Repository.Corpus("fal-sample");
        var files = Directory.GetFiles(folder, "*.json");
        await using var caller = await Caller.StartAsync([.. files.Select(OutputOnly)]);
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var model = OutputOnly(file);
            var output = await caller.OutputAsync(model.Id, "{}");
            using var json = JsonDocument.Parse(model.Json);
            var errors = (await SchemaOf(json.RootElement.GetProperty("output").GetRawText())).Validate(output.GetRawText());
            wrong.AddRange(errors.Select(error => $"{model.Id} {error.Path}: {error.Kind}"));
        }

        Assert.NotEmpty(files);
        Assert.Empty(wrong);
    }

    private static EmulatedModel OutputOnly(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return SampleModels.WithOutput(Path.GetFileNameWithoutExtension(file), json.RootElement.GetProperty("output").GetRawText());
    }

    private static Task<JsonSchema> SchemaOf(string json) =>
        JsonSchema.FromJsonAsync(LoadableSchema.From(JsonElement.Parse(json)), TestContext.Current.CancellationToken);
}
