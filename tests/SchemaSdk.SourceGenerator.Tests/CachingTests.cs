using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaSdk.SourceGenerator;

public class CachingTests
{
    private const int ModelCount = 50;

    [Fact]
    public void An_unrelated_edit_computes_nothing_again()
    {
        var session = FiftyModels();
        session.Run();
        session.AddSource("internal static class Elsewhere;");

        var outcome = session.Run();

        outcome.AssertCached();

        // Roslyn tracks what led to a result, and where no file refers to another this step leads to none.
        Assert.All(Steps.All.Except([Steps.Wanted]), step => Assert.NotEmpty(outcome.Reasons(step)));
    }

    [Fact]
    public void Editing_one_of_fifty_models_computes_one_again()
    {
        var session = FiftyModels();
        session.Run();
        session.Replace(Model(17, "A new description."));

        var outcome = session.Run();

        AssertOnlyOne(Modified, outcome, Steps.Texts, Steps.Models, Steps.Printable);
        AssertCached(outcome, Steps.RootNamespace, Steps.Entries, Steps.Catalog, Steps.Clashes);
        Assert.Equal(1, outcome.OutputReasons.Count(reason => reason is not Cached));
    }

    [Fact]
    public void An_edit_of_white_space_prints_nothing_again()
    {
        var session = FiftyModels();
        session.Run();
        session.Replace(Model(17) with { Json = Model(17).Json + "\n\n" });

        var outcome = session.Run();

        AssertOnlyOne(Modified, outcome, Steps.Texts);
        AssertCached(outcome, Steps.RootNamespace, Steps.Models, Steps.Entries, Steps.Catalog, Steps.Clashes, Steps.Printable);
        Assert.All(outcome.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void The_same_text_in_a_new_object_is_no_edit()
    {
        var session = FiftyModels();
        session.Run();
        session.Replace(Model(17));

        var outcome = session.Run();

        outcome.AssertCached();
        Assert.Equal(ModelCount, outcome.Reasons(Steps.Texts).Count);
    }

    [Fact]
    public void The_same_settings_in_a_new_object_are_no_edit()
    {
        var session = FiftyModels();
        session.Run();
        session.UseSettings(new ProjectSettings());

        session.Run().AssertCached();
    }

    [Fact]
    public void Adding_a_file_computes_it_and_the_catalog()
    {
        var session = FiftyModels();
        session.Run();
        session.Add(Model(ModelCount));

        var outcome = session.Run();

        AssertOnlyOne(New, outcome, Steps.Texts, Steps.Models, Steps.Entries, Steps.Printable);
        AssertOnlyOne(Modified, outcome, Steps.Catalog);
        AssertCached(outcome, Steps.RootNamespace, Steps.Clashes);
        Assert.Contains(outcome.Sources, source => source.HintName == "Sample.Model50Request.g.cs");
    }

    [Fact]
    public void Removing_a_file_computes_only_the_catalog()
    {
        var session = FiftyModels();
        session.Run();
        session.Remove(Model(17).Id);

        var outcome = session.RunOnce();

        AssertOnlyOne(Removed, outcome, Steps.Texts, Steps.Models, Steps.Entries, Steps.Printable);
        AssertOnlyOne(Modified, outcome, Steps.Catalog);
        Assert.DoesNotContain(outcome.Sources, source => source.HintName.Contains("Model17", StringComparison.Ordinal));
    }

    [Fact]
    public void After_a_file_was_removed_the_others_stay()
    {
        var session = new GeneratorSession(tracksSteps: false, Enumerable.Range(0, ModelCount).Select(number => Model(number)));
        var before = session.RunOnce().Sources;
        session.Remove(Model(17).Id);
        session.RunOnce();
        session.AddSource("internal static class Elsewhere;");

        var after = session.RunOnce().Sources;

        Assert.Equal(
            before.Select(source => source.HintName).Where(name => !name.Contains("Model17", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            after.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_root_namespace_computes_all_models_again()
    {
        var session = FiftyModels();
        session.Run();
        session.UseSettings(new ProjectSettings("Other"));

        var outcome = session.Run();

        Assert.All(outcome.Reasons(Steps.Models), reason => Assert.Equal(Modified, reason));
        AssertCached(outcome, Steps.Texts);
    }

    private static GeneratorSession FiftyModels() => new(Enumerable.Range(0, ModelCount).Select(number => Model(number)));

    private static ModelFile Model(int number, string description = "What to draw.") => new(
        string.Create(CultureInfo.InvariantCulture, $"sample/model-{number}"),
        $$"""
        {
          "input": {
            "type": "object",
            "properties": {
              "prompt": { "type": "string", "description": "{{description}}" },
              "style": { "type": "string", "enum": ["photo", "sketch"] }
            },
            "required": ["prompt"]
          }
        }
        """);

    private static void AssertOnlyOne(IncrementalStepRunReason expected, GeneratorOutcome outcome, params string[] steps)
    {
        foreach (var step in steps)
            Assert.Equal(expected, Assert.Single(outcome.Reasons(step), reason => reason is not (Cached or Unchanged)));
    }

    private static void AssertCached(GeneratorOutcome outcome, params string[] steps)
    {
        foreach (var step in steps)
            Assert.All(outcome.Reasons(step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}."));
    }
}
