using System.Net;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class KnownFaultTests
{
    [Theory]
    [InlineData("""{ "a": { "type": "integer", "nullable": true } }""", """{"a":null}""")]
    [InlineData("""{ "a": { "type": "integer" } }""", """{"a":1.0}""")]
    [InlineData("""{ "a": { "type": "integer", "enum": [1, 2] } }""", """{"a":2.0}""")]
    [InlineData("""{ "a": { "type": "integer", "minimum": 100 } }""", """{"a":1e2}""")]
    [InlineData("""{ "a": { "type": "string", "maxLength": 2 } }""", """{"a":"🎉🎉"}""")]
    [InlineData("""{ "a": { "type": "string", "format": "uri" } }""", """{"a":"x y"}""")]
    [InlineData("""{ "a": { "type": "string", "format": "date-time" } }""", """{"a":"yesterday"}""")]
    [InlineData("""{ "a": { "type": "array", "items": { "type": "integer" } } }""", """{"a":[1,2.0]}""")]
    [InlineData("""{ "a": { "type": ["integer", "null"] } }""", """{"a":2.0}""")]
    [InlineData("""{ "a": { "oneOf": [{ "type": "integer" }, { "type": "boolean" }] } }""", """{"a":2.0}""")]
    [InlineData("""{ "a": { "type": "integer" } }""", """{"a":123456789012345678901234567890}""")]
    public async Task A_body_to_which_only_NJsonSchema_objects_is_accepted_and_noted(string properties, string body)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", properties));

        using var response = await caller.SubmitAsync("a/b", body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("a/b: accepted although NJsonSchema objected: ", Assert.Single(caller.Emulator.Notes));
    }

    [Theory]
    [InlineData("""{ "a": { "type": "integer" } }""", """{"a":null}""")]
    [InlineData("""{ "a": { "type": "integer" } }""", """{"a":1.5}""")]
    [InlineData("""{ "a": { "type": "integer", "enum": [1, 2] } }""", """{"a":3.0}""")]
    [InlineData("""{ "a": { "type": "integer", "minimum": 100 } }""", """{"a":99.0}""")]
    [InlineData("""{ "a": { "type": "string", "maxLength": 2 } }""", """{"a":"🎉🎉🎉"}""")]
    [InlineData("""{ "a": { "type": "integer", "nullable": true } }""", """{"a":"null"}""")]
    [InlineData("""{ "a": { "type": "array", "items": { "type": "integer" } } }""", """{"a":[1.0,2.5]}""")]
    [InlineData("""{ "a": { "oneOf": [{ "type": "integer" }, { "type": "number" }] } }""", """{"a":1}""")]
    [InlineData("""{ "a": { "oneOf": [{ "type": "integer", "maximum": 1 }, { "type": "boolean" }] } }""", """{"a":2.0}""")]
    [InlineData("""{ "a": { "type": "float" } }""", """{"a":"1"}""")]
    [InlineData("""{ "a": false }""", """{"a":1}""")]
    [InlineData("""{ "a": { "$ref": "#/$defs/x", "nullable": true } }, "$defs": { "x": { "type": "integer" }  }""", """{"a":"x"}""")]
    public async Task A_body_that_is_wrong_beside_a_known_fault_is_refused(string properties, string body)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", properties));

        using var response = await caller.SubmitAsync("a/b", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Empty(caller.Emulator.Notes);
    }

    [Theory]
    [InlineData("""{ "a": { "type": "float" } }""", """{"a":1.5}""")]
    [InlineData("""{ "a": true, "b": false }""", """{"a":1}""")]
    [InlineData("""{ "a": { "type": "array", "items": true } }""", """{"a":[1,"x"]}""")]
    [InlineData("""{ "a": { "type": "file" } }""", """{"a":"anything"}""")]
    [InlineData("""{ "a": { "$ref": "https://unreachable.invalid/schema.json" } }""", """{"a":"anything"}""")]
    [InlineData("""{ "a": { "$ref": "#/components/schemas/Lora" } }""", """{"a":"anything"}""")]
    [InlineData("""{ "a": { "$ref": "#/$defs/t" } }, "$defs": { "t": { "properties": { "t": { "$ref": "#/$defs/t" } } } }""", """{"a":{"t":{"t":{}}}}""")]
    [InlineData("""{ "a": { "$ref": "#/$defs/x", "nullable": true } }, "$defs": { "x": { "type": "integer" }  }""", """{"a":null}""")]
    public async Task A_schema_that_NJsonSchema_cannot_load_as_it_stands_is_loaded(string properties, string body)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", properties));

        using var response = await caller.SubmitAsync("a/b", body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(caller.Emulator.Notes);
    }

    [Fact]
    public async Task A_schema_that_cannot_be_loaded_at_all_is_noted_and_takes_any_body()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", """{ "a": { "maxLength": "long" } }"""));

        using var response = await caller.SubmitAsync("a/b", """{"a":1}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("a/b: bodies are not checked", Assert.Single(caller.Emulator.Notes));
    }

    [Theory]
    [InlineData("fal-sample")]
    [InlineData("wavespeed-sample")]
    [InlineData("runcomfy-sample")]
    public async Task Every_real_schema_is_loaded(string corpus)
    {
        var folder = Repository.Corpus(corpus);
        await using var emulator = await QueueEmulator.StartAsync(
            new EmulatorOptions { SchemasFolder = folder }, TestContext.Current.CancellationToken);

        Assert.Equal(Directory.GetFiles(folder, "*.json").Length, emulator.ModelIds.Count);
        Assert.Empty(emulator.Notes);
    }
}
