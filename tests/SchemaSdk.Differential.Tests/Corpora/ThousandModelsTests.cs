using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator;
using SchemaSdk.SourceGenerator.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaSdk.Differential.Corpora;

/// <summary>A thousand real models, those of the corpora under several names, in one project. What it takes is printed.</summary>
public class ThousandModelsTests
{
    private const int Count = 1_000;

    // The machine may be busy with other things; a step that looks at all models for each takes minutes.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_thousand_models_take_seconds_and_an_edit_computes_one_again()
    {
        if (!SlowSuites.AreWanted) Assert.Skip("A thousand models take long to read: SCHEMASDK_SLOW_TESTS=1 runs them.");
        var files = Models();
        var session = new GeneratorSession(files);
        var first = Timed("generator", () => session.RunOnce());
        Assert.DoesNotContain(first.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        session.Replace(files[500] with { Json = files[500].Json.Replace("\"type\":\"object\"", "\"type\":\"object\",\"title\":\"Edited\",\"minProperties\":1", StringComparison.Ordinal) });
        var second = Timed("generator after an edit", () => session.RunOnce());
        Assert.Equal(Modified, Assert.Single(second.Reasons(Steps.Models), reason => reason is not (Cached or Unchanged)));
        Assert.Equal(1, second.OutputReasons.Count(reason => reason is not Cached));

        Say($"{Count} models, {files.Sum(file => file.Json.Length):N0} characters of JSON → {second.Sources.Count:N0} files, {second.Sources.Sum(source => (long)source.SourceText.Length):N0} characters");
    }

    private static List<ModelFile> Models()
    {
        var own = RealModels.Files().Where(file => file.Json.Contains("\"input\"", StringComparison.Ordinal) && !file.Id.StartsWith("tasks/", StringComparison.Ordinal)).ToList();
        var models = new List<ModelFile>();
        for (var round = 0; models.Count < Count; round++)
        {
            foreach (var file in own.Take(Count - models.Count))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"round{round}/{file.Id.Replace('/', '-')}");
                var json = JsonNode.Parse(file.Json)!.AsObject();
                json["model"] = id;
                models.Add(new ModelFile(id, json.ToJsonString()));
            }
        }

        return models;
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        Say($"{what}: {clock.Elapsed.TotalSeconds:F1} s");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bound);
        return result;
    }

    private static void Say(FormattableString text) => TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(text));
}
