using System.Text.Json;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class SharedOutputTests
{
    private const string MaximumWhenAutomatic = """
        {
          "sequential_image_generation": { "type": "string", "enum": ["auto", "disabled"], "default": "disabled" },
          "max_images": { "type": "integer", "default": 1 }
        }
        """;

    [Theory]
    [InlineData("""{ "sequential_image_generation_options": { "type": "integer", "default": 3 } }""", """{"sequential_image_generation_options":5}""", 5)]
    [InlineData("""{ "sequential_image_generation_options": { "type": "integer", "default": 3 } }""", """{"sequential_image_generation_options":1}""", 1)]
    [InlineData("""{ "sequential_image_generation_options": { "type": "integer", "default": 3 } }""", "{}", 3)]
    [InlineData(MaximumWhenAutomatic, """{"sequential_image_generation":"auto","max_images":4}""", 4)]
    [InlineData(MaximumWhenAutomatic, """{"sequential_image_generation":"disabled","max_images":4}""", 1)]
    [InlineData(MaximumWhenAutomatic, """{"max_images":4}""", 1)]
    [InlineData("""{ "num_images": { "type": "integer" } }""", """{"num_images":2}""", 2)]
    [InlineData("""{ "n": { "type": "integer" } }""", """{"n":2}""", 2)]
    [InlineData("""{ "n": { "type": "integer" } }""", "{}", 1)]
    public async Task A_model_with_a_count_answers_with_a_list(string properties, string body, int count)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", properties));

        var output = await caller.OutputAsync("a/b", body);

        Assert.Equal(["images"], output.EnumerateObject().Select(member => member.Name));
        Assert.Equal(count, output.GetProperty("images").EnumerateArray().Select(address => address.GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_model_without_a_count_answers_with_one_picture()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        var output = await caller.OutputAsync("a/b", """{"prompt":"a"}""");

        Assert.Equal(["image"], output.EnumerateObject().Select(member => member.Name));
        Assert.StartsWith(caller.Emulator.BaseAddress.ToString(), output.GetProperty("image").GetString());
    }

    [Fact]
    public async Task An_output_schema_that_repeats_the_shared_output_as_the_pages_print_it_is_no_schema_of_its_own()
    {
        const string printed = """
            { "output": { "type": "object", "properties": {
              "image": { "type": "string", "format": "uri" }, "video": { "type": "string", "format": "uri" },
              "images": { "type": "array", "items": { "type": "string", "format": "uri" } },
              "videos": { "type": "array", "items": { "type": "string", "format": "uri" } } } } }
            """;
        await using var caller = await Caller.StartAsync(SampleModels.WithOutput("a/b", printed));

        Assert.Equal(["image"], (await caller.OutputAsync("a/b", "{}")).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Asking_twice_gives_the_same_output()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        var id = await caller.AcceptedAsync("a/b", "{}");

        Assert.True(JsonElement.DeepEquals(await caller.ResultAsync(id), await caller.ResultAsync(id)));
    }
}
