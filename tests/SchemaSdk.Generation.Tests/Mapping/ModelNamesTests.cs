namespace SchemaSdk.Generation.Mapping;

public sealed class ModelNamesTests
{
    [Theory]
    [InlineData("bytedance/seedream-4-5/sequential", "Bytedance", "Seedream4_5Sequential")]
    [InlineData("bytedance/seedream-5/lite/text-to-image", "Bytedance", "Seedream5LiteTextToImage")]
    [InlineData("fal-ai/flux-pro/v1.1-ultra", "FalAi", "FluxProV1_1Ultra")]
    [InlineData("wan-2.7", "", "Wan2_7")]
    [InlineData("microsoft/phi", "MicrosoftModels", "Phi")]
    [InlineData("system/one", "SystemModels", "One")]
    [InlineData("models/one", "ModelsModels", "One")]
    [InlineData("11labs/tts", "_11labs", "Tts")]
    public void An_id_gives_a_namespace_and_a_prefix(string id, string tail, string prefix) =>
        Assert.Equal(new ModelNames(tail, prefix), ModelNames.Of(id, typeName: null));

    [Fact]
    public void A_type_name_of_the_file_replaces_the_prefix() =>
        Assert.Equal(new ModelNames("Acme", "Brush"), ModelNames.Of("acme/painter", "Brush"));

    [Theory]
    [InlineData("My.App", "My.App")]
    [InlineData("my-app 2", "my_app_2")]
    [InlineData("3d.engine", "_3d.engine")]
    [InlineData("class.new", "@class.@new")]
    [InlineData("..", "Generated")]
    [InlineData(null, "Generated")]
    public void Any_root_namespace_becomes_a_namespace(string? text, string expected) => Assert.Equal(expected, RootNamespace.From(text));
}
