using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaSdk.SourceGenerator;

/// <summary>Files that refer to others are computed again when those change; all others are not.</summary>
public class CrossFileTests
{
    private const int ModelCount = 20;

    [Fact]
    public void What_another_file_defines_becomes_a_type()
    {
        var outcome = new GeneratorSession(Models()).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Contains(outcome.Sources, source => source.SourceText.ToString().Contains("Landscape", StringComparison.Ordinal));
        Assert.DoesNotContain(outcome.Sources, source => source.HintName.Contains("Common", StringComparison.Ordinal));
    }

    [Fact]
    public void Editing_a_shared_file_computes_only_those_that_refer_to_it()
    {
        var session = new GeneratorSession(Models());
        session.Run();
        session.Replace(Common("tall"));

        var outcome = session.Run();

        Assert.Equal(3, outcome.Reasons(Steps.CompleteTexts).Count(reason => reason is Modified));
        Assert.Equal(2, outcome.Reasons(Steps.Models).Count(reason => reason is Modified));
        Assert.Contains(outcome.Sources, source => source.SourceText.ToString().Contains("Tall", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_further_away_counts_too()
    {
        var session = new GeneratorSession(Models());
        session.Run();
        session.Replace(new ModelFile("shared/names", """{"$defs":{"Name":{"type":"string","maxLength":9}}}"""));

        var outcome = session.Run();

        Assert.Equal(4, outcome.Reasons(Steps.CompleteTexts).Count(reason => reason is Modified));
        Assert.Contains(outcome.Sources, source => source.SourceText.ToString().Contains("must have at most 9 characters", StringComparison.Ordinal));
    }

    [Fact]
    public void Editing_a_file_that_others_do_not_refer_to_computes_it_alone()
    {
        var session = new GeneratorSession(Models());
        session.Run();
        session.Replace(Plain(7, "New."));

        var outcome = session.Run();

        Assert.Equal(Modified, Assert.Single(outcome.Reasons(Steps.CompleteTexts), IsNew));
        Assert.Equal(Modified, Assert.Single(outcome.Reasons(Steps.Models), IsNew));
        Assert.DoesNotContain(outcome.Reasons(Steps.Wanted).Concat(outcome.Reasons(Steps.Documents)), IsNew);
    }

    [Fact]
    public void Adding_the_file_that_a_reference_missed_completes_the_model()
    {
        var session = new GeneratorSession([Referring(0)]);
        Assert.Contains("SSDK030", session.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        session.Add(Common("landscape"));
        session.Add(Names());

        Assert.Empty(session.Run().Diagnostics);
    }

    private static bool IsNew(IncrementalStepRunReason reason) => reason is not (Cached or Unchanged);

    private static IEnumerable<ModelFile> Models() =>
        [Common("landscape"), Names(), Referring(0), Referring(1), .. Enumerable.Range(2, ModelCount - 2).Select(number => Plain(number, "A text."))];

    private static ModelFile Common(string shape) => new("sample/common", $$$$"""
        {"$defs":{"Shape":{"type":"string","enum":["{{{{shape}}}}","square"]},"Title":{"$ref":"../shared/names.json#/$defs/Name"}}}
        """);

    private static ModelFile Names() => new("shared/names", """{"$defs":{"Name":{"type":"string","maxLength":40}}}""");

    private static ModelFile Referring(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"sample/model-{number}"),
        """{"input":{"type":"object","properties":{"shape":{"$ref":"common.json#/$defs/Shape"},"title":{"$ref":"/sample/common#/$defs/Title"}}}}""");

    private static ModelFile Plain(int number, string description) => new(
        string.Create(CultureInfo.InvariantCulture, $"sample/model-{number}"),
        """{"input":{"type":"object","properties":{"prompt":{"type":"string","description":"*"}}}}""".Replace("*", description, StringComparison.Ordinal));
}
