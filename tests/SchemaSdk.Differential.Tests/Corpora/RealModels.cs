using SchemaSdk.Differential.Doors;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.Differential.Corpora;

/// <summary>Every model of all corpora, compiled once.</summary>
internal static class RealModels
{
    private static readonly string[] Names = ["fal-sample", "wavespeed-sample", "runcomfy-sample", "huggingface-tasks"];

    private static readonly Lazy<CompiledModels> All = new(() => CompiledModels.Of(Files()));

    /// <summary>Skips the test that asks where the corpora are not there.</summary>
    public static CompiledModels Compiled
    {
        get
        {
            foreach (var name in Names) Repository.Corpus(name);
            return All.Value;
        }
    }

    public static IReadOnlyList<ModelFile> Files() =>
    [
        .. Names.SelectMany(name => ModelFile.InFolder(Repository.Corpus(name)).Select(file => file with { Id = $"{name}/{file.Id}" })),
        .. Tasks(),
    ];

    // Input and output of a task are files of their own there; in a model file they are one.
    private static IEnumerable<ModelFile> Tasks()
    {
        var files = ModelFile.InFolder(Repository.Corpus("huggingface-tasks")).ToDictionary(file => file.Id, file => file.Json, StringComparer.Ordinal);
        foreach (var (id, input) in files.Where(file => file.Key.EndsWith("/spec/input", StringComparison.Ordinal)))
        {
            if (files.TryGetValue(id[..^"input".Length] + "output", out var output))
                yield return new ModelFile($"tasks/{id[..^"/spec/input".Length]}", $$"""{"input":{{input}},"output":{{output}} }""");
        }
    }
}
