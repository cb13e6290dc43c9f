namespace SchemaSdk.Emulator.Tests;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-").FullName;

    [Fact]
    public async Task The_id_is_the_path_below_the_folder_or_the_model_key()
    {
        Write("bytedance/seedream-5/lite/text-to-image.json", """{ "input": { "type": "object" } }""");
        Write("wan-2.7.json", """{ "type": "object", "properties": {} }""");
        Write("somewhere/else.json", """{ "model": "real/id", "input": { "type": "object" }, "output": { "type": "object" } }""");
        Write("bin/Debug/copy.json", "not a model");
        Write("nested/obj/project.assets.json", "not a model");

        await using var emulator = await StartAsync();

        Assert.Equal(["bytedance/seedream-5/lite/text-to-image", "real/id", "wan-2.7"], emulator.ModelIds);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "the root is not an object")]
    [InlineData("""{ "input": 5 }""", "\"input\" is not a schema object")]
    [InlineData("""{ "input": {}, "output": [] }""", "\"output\" is not a schema object")]
    [InlineData("""{ "input": {}, "input": {} }""", "not JSON")]
    public async Task A_broken_file_is_an_error_at_start_that_names_it(string text, string reason)
    {
        Write("a/broken.json", text);

        var error = await Assert.ThrowsAsync<ModelFileException>(StartAsync);

        Assert.Equal(Path.Combine(_folder, "a", "broken.json"), error.ModelSource);
        Assert.StartsWith(error.ModelSource, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_models_with_one_id_are_an_error_at_start()
    {
        Write("a/b.json", """{ "type": "object" }""");
        Write("c.json", """{ "model": "a/b", "input": { "type": "object" } }""");

        var error = await Assert.ThrowsAsync<ModelFileException>(StartAsync);

        Assert.Contains("c.json", error.Message, StringComparison.Ordinal);
        Assert.Contains("a/b", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_an_error_at_start() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => QueueEmulator.StartAsync(new EmulatorOptions { SchemasFolder = Path.Combine(_folder, "absent") }, TestContext.Current.CancellationToken));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<QueueEmulator> StartAsync() =>
        QueueEmulator.StartAsync(new EmulatorOptions { SchemasFolder = _folder }, TestContext.Current.CancellationToken);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
