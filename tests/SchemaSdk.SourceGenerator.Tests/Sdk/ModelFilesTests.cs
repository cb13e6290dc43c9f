using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Sdk;

[Collection(nameof(SdkBuilds))]
public class ModelFilesTests
{
    private const string Request = "Acme.Black.FluxRequest";

    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public async Task A_fifth_model_file_that_is_dropped_in_changed_and_deleted_takes_effect_in_each_next_build()
    {
        using var project = await SdkProject.CreateAsync();
        project.AddShippedModels();
        var before = await project.BuildAsync();
        Assert.Contains("Acme.Bytedance.Seedream4_5SequentialRequest.Prompt", before);
        Assert.DoesNotContain(Request, before);

        var file = project.Write("black/flux.json", Model("prompt"));
        File.SetLastWriteTimeUtc(file, LongAgo);
        var added = await project.BuildAsync();
        Assert.Contains(Request + ".Prompt", added);
        Assert.Superset(before.ToHashSet(), added.ToHashSet());

        project.Write("black/flux.json", Model("seed"));
        var changed = await project.BuildAsync();
        Assert.Contains(Request + ".Seed", changed);
        Assert.DoesNotContain(Request + ".Prompt", changed);

        File.Delete(file);
        Assert.Equal(before.Order(), (await project.BuildAsync()).Order());
    }

    [Fact]
    public async Task Folders_may_have_any_names_and_ids_any_number_of_segments()
    {
        using var project = await SdkProject.CreateAsync(folderName: "odd #1; (all) 'of' it");
        project.Write("upscale.json", Model("prompt"));
        project.Write("sample/two.json", Model("prompt"));
        project.Write("odd #1; y/deep/er/three v1.5.json", Model("prompt"));

        var members = await project.BuildAsync();

        Assert.Contains("Acme.UpscaleRequest", members);
        Assert.Contains("Acme.Sample.TwoRequest", members);
        Assert.Contains("Acme.OddSharp1Y.DeepErThreeV1_5Request", members);
        Assert.Superset(new HashSet<string> { "upscale", "sample/two", "odd #1; y/deep/er/three v1.5" }, BuiltAssembly.TextsOf(project.Dll).ToHashSet());
    }

    [Fact]
    public async Task Without_model_files_nothing_is_emitted()
    {
        using var project = await SdkProject.CreateAsync();
        project.Write("Mine.cs", "namespace Acme; public class Mine;");

        Assert.Equal(["Acme.Mine"], TypesOfAcme(await project.BuildAsync()));
    }

    [Fact]
    public async Task A_schemas_folder_can_be_kept_from_the_generator()
    {
        using var project = await SdkProject.CreateAsync("<SchemaSdkEnableDefaultItems>false</SchemaSdkEnableDefaultItems>");
        project.Write("Mine.cs", "namespace Acme; public class Mine;");
        project.Write("sample/settings.json", "this is no JSON, and nobody's business");

        Assert.Equal(["Acme.Mine"], TypesOfAcme(await project.BuildAsync()));
    }

    [Fact]
    public async Task A_broken_file_fails_the_build_with_its_path_and_line()
    {
        using var project = await SdkProject.CreateAsync();
        project.Write("sample/good.json", Model("prompt"));
        var broken = project.Write("sample/broken.json", "{\n  \"input\": {\n    \"type\": \"object\",\n  }\n}");

        var (exitCode, output) = await project.TryBuildAsync();

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"{broken}(4,3): error SSDK001: ", output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Select(line => line.Trim()).Where(line => line.StartsWith('/')).Distinct());
    }

    private static string Model(string property) =>
        $$"""{ "input": { "type": "object", "properties": { "{{property}}": { "type": "string" } } } }""";

    private static IEnumerable<string> TypesOfAcme(IReadOnlySet<string> members) =>
        members.Where(member => member.StartsWith("Acme.", StringComparison.Ordinal)).Order();
}
