using SchemaSdk.RunComfy.Bytedance;

namespace SchemaSdk.RunComfy.Tests.Catalog;

/// <summary>What a user interface can read off a descriptor.</summary>
public class DescriptorTests
{
    private static readonly ModelDescriptor Lite = Seedream5LiteTextToImageRequest.Descriptor;
    private static readonly ModelDescriptor Sequential = Seedream4_5SequentialRequest.Descriptor;

    private static ModelParameter Parameter(ModelDescriptor model, string wireName) => model.Parameters.Single(parameter => parameter.WireName == wireName);

    [Fact]
    public void All_models_are_listed_by_id() => Assert.Equal(
        [
            "bytedance/seedream-4-0/sequential",
            "bytedance/seedream-4-0/text-to-image",
            "bytedance/seedream-4-5/sequential",
            "bytedance/seedream-5/lite/text-to-image",
        ],
        Models.All.Select(model => model.Id));

    [Fact]
    public void A_model_is_found_by_its_id_and_only_by_it()
    {
        Assert.All(Models.All, model => Assert.Same(model, Models.Find(model.Id)));
        Assert.Same(Sequential, ((IModelRequest<MediaOutput>)Support.Requests.Sequential).Descriptor);
        Assert.Null(Models.Find("bytedance/seedream-4-5"));
        Assert.Null(Models.Find("Bytedance/seedream-4-5/sequential"));
    }

    [Fact]
    public void Parameters_come_in_the_order_of_the_schema_with_their_names() => Assert.Equal(
        [
            "prompt Prompt", "resolution Resolution", "sequential_image_generation SequentialImageGeneration", "max_images MaxImages",
            "output_format OutputFormat", "optimize_prompt_options OptimizePromptOptions",
        ],
        Lite.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Name}"));

    [Fact]
    public void Required_is_what_the_schema_requires() => Assert.Equal(
        ["prompt", "sequential_image_generation_options"],
        Sequential.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.WireName));

    [Fact]
    public void Texts_are_the_platforms_in_its_language()
    {
        Assert.Equal("Nombre max d’images", Parameter(Lite, "max_images").Title);
        Assert.StartsWith("La longueur recommandée", Parameter(Lite, "prompt").Description, StringComparison.Ordinal);
        Assert.Null(Parameter(Sequential, "seed").Description);
        Assert.All(Models.All.SelectMany(model => model.Parameters), parameter =>
            Assert.DoesNotContain("modelApiDoc_", parameter.Title + parameter.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Kinds_defaults_and_bounds_are_those_of_the_schema()
    {
        Assert.Equal((ParameterKind.String, "\"2048x2048 (1:1)\""), (Parameter(Sequential, "resolution").Kind, Parameter(Sequential, "resolution").DefaultJson));
        Assert.Equal((ParameterKind.Integer, "41722289"), (Parameter(Sequential, "seed").Kind, Parameter(Sequential, "seed").DefaultJson));
        var portrait = Own.Sample.PortraitRequest.Descriptor;
        var scale = Parameter(portrait, "guidance_scale");
        Assert.Equal((ParameterKind.Number, "0", "20", "0.1"), (scale.Kind, scale.Minimum, scale.Maximum, scale.MultipleOf));
        Assert.Equal((1, 600), (Parameter(portrait, "prompt").MinLength, Parameter(portrait, "prompt").MaxLength));
        Assert.Equal((4, true, ParameterKind.String), (Parameter(portrait, "tags").MaxItems, Parameter(portrait, "tags").UniqueItems, Parameter(portrait, "tags").Items!.Kind));
        Assert.Equal(["width", "height"], Parameter(portrait, "size").Properties.Select(member => member.WireName));
        Assert.True(Parameter(portrait, "negative_prompt").IsNullable);
    }

    [Fact]
    public void Allowed_values_keep_both_names_apart()
    {
        var resolutions = Parameter(Sequential, "resolution").AllowedValues;
        Assert.Equal(new AllowedValue("\"2048x2048 (1:1)\"", "_2048x2048_1x1"), resolutions[2]);
        Assert.Equal(Enum.GetNames<Seedream4_5SequentialResolution>(), resolutions.Select(value => value.Name));

        var counts = Parameter(Sequential, "sequential_image_generation_options").AllowedValues;
        Assert.Equal(Enumerable.Range(1, 15).Select(count => $"{count}"), counts.Select(value => value.Json));
        Assert.All(counts, value => Assert.Null(value.Name));
    }

    [Fact]
    public void A_violation_says_where_what_and_which_keyword()
    {
        var error = Assert.Single(Sequential.ValidateRequest("""{"prompt":"p","sequential_image_generation_options":22}"""u8).Errors);

        Assert.Equal("/sequential_image_generation_options: must be one of 1..15, but is 22", error.ToString());
        Assert.Equal("/properties/sequential_image_generation_options/enum", error.KeywordPointer);
    }
}
