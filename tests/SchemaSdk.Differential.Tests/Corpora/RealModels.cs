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
        [.. Names.SelectMany(name => ModelFile.InFolder(Repository.Corpus(name)).Select(file => file with { Id = $"{name}/{file.Id}" }))];
}
