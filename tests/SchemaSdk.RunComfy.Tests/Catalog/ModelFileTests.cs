using System.Text.Json.Nodes;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Catalog;

/// <summary>The model files say what the platform's pages say, in its order and in its language.</summary>
public class ModelFileTests
{
    private static JsonObject InputOf(string path) => JsonNode.Parse(File.ReadAllText(path))!["input"]!.AsObject();

    [Theory]
    [InlineData("000", "bytedance/seedream-4-0/sequential")]
    [InlineData("002", "bytedance/seedream-4-0/text-to-image")]
    [InlineData("003", "bytedance/seedream-4-5/sequential")]
    [InlineData("004", "bytedance/seedream-5/lite/text-to-image")]
    public void A_model_file_is_the_page_of_its_model(string prefix, string id)
    {
        var page = PlatformPage.Read(prefix);

        Assert.Equal(id, page.ModelId);
        Assert.Equal(page.Input.ToJsonString(), InputOf(Repository.ModelPath(id)).ToJsonString());
    }

    [Fact]
    public void The_earlier_revision_of_a_page_is_kept_for_drift_tests()
    {
        var page = PlatformPage.Read("001");
        var kept = Path.Combine(Repository.Root, "tests", "Fixtures", "earlier", "bytedance", "seedream-4-0", "sequential.json");

        Assert.Equal("bytedance/seedream-4-0/sequential", page.ModelId);
        Assert.Equal(page.Input.ToJsonString(), InputOf(kept).ToJsonString());
        Assert.NotEqual(page.Input.ToJsonString(), InputOf(Repository.ModelPath(page.ModelId)).ToJsonString());
    }

    [Fact]
    public void A_model_file_holds_nothing_but_the_input() => Assert.All(
        Models.All,
        model => Assert.Equal(["input"], JsonNode.Parse(File.ReadAllText(Repository.ModelPath(model.Id)))!.AsObject().Select(member => member.Key)));

    [Fact]
    public void Every_file_below_schemas_is_a_model()
    {
        var files = Directory.EnumerateFiles(Repository.SchemasFolder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.SchemasFolder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal));

        Assert.Equal(Models.All.Select(model => model.Id + ".json"), files.Order(StringComparer.Ordinal));
    }
}
