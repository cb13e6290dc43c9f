using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

public class DiagnosticsTests
{
    private static readonly ModelFile Good = new("sample/good", """{ "input": { "type": "object", "properties": { "prompt": { "type": "string" } } } }""");

    public static TheoryData<string, DiagnosticSeverity, string, int, int> Kinds => new()
    {
        { "SSDK001", DiagnosticSeverity.Error, "{\n  \"input\": tru\n}", 2, 12 },
        { "SSDK002", DiagnosticSeverity.Error, "{ \"input\":\n" + new string('[', 128), 2, 128 },
        { "SSDK004", DiagnosticSeverity.Warning, "{ \"input\": {\n  \"type\": \"object\",\n  \"type\": \"object\" } }", 3, 3 },
        { "SSDK005", DiagnosticSeverity.Error, "\n  { \"prompt\": \"A fox\" }", 2, 3 },
        { "SSDK011", DiagnosticSeverity.Warning, "{ \"input\": { \"properties\": {\n  \"a\": { \"type\": \"banana\" } } } }", 2, 18 },
        { "SSDK013", DiagnosticSeverity.Warning, "{ \"input\": { \"type\": \"object\",\r\n  \"divisibleBy\": 1 } }", 2, 3 },
        { "SSDK017", DiagnosticSeverity.Info, "{ \"input\": { \"type\": \"object\",\n  \"required\": [\"prompt\"] } }", 2, 16 },
        { "SSDK018", DiagnosticSeverity.Info, "{ \"input\": { \"properties\": { \"a\": {\n  \"enum\": [] } } } }", 2, 11 },
        { "SSDK019", DiagnosticSeverity.Info, "{ \"input\": { \"properties\": { \"a\": { \"enum\": [\"x\",\n  \"x\"] } } } }", 2, 3 },
        { "SSDK024", DiagnosticSeverity.Info, "{ \"input\": { \"properties\": { \"n\": { \"maximum\": 10,\n  \"default\": 11 } } } }", 2, 14 },
        { "SSDK025", DiagnosticSeverity.Info, "{ \"input\": { \"properties\": { \"n\": { \"maximum\": 10,\n  \"examples\": [11] } } } }", 2, 16 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_problem_is_shown_at_its_place_and_stops_no_other_model(string id, DiagnosticSeverity severity, string json, int line, int column)
    {
        var bad = new ModelFile("sample/bad", json);

        var outcome = new GeneratorSession(bad, Good).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((bad.Path, line, column), (place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        AssertGenerated(outcome, "Good");
        Assert.Equal(severity != DiagnosticSeverity.Error, HasRequest(outcome, "Bad"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_problem_leads_to_the_page_that_explains_it(string id, DiagnosticSeverity severity, string json, int line, int column)
    {
        var diagnostic = Assert.Single(new GeneratorSession(new ModelFile("sample/bad", json)).Run().Diagnostics);

        Assert.EndsWith($"/generator/docs/diagnostics/{id}.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "generator", "docs", "diagnostics", id + ".md")));
        Assert.Contains($"({line},{column}): {severity.ToString().ToLowerInvariant()} {id}: ", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_models_with_one_type_name_the_later_is_told_to_choose_another()
    {
        var second = new ModelFile("sample/other", "{ \"typeName\":\n  \"Good\", \"input\": { \"type\": \"object\" } }");

        var outcome = new GeneratorSession(second, Good, new ModelFile("sample/third", Good.Json)).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal("SSDK008", diagnostic.Id);
        Assert.StartsWith($"{second.Path}(2,3): error ", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("typeName", diagnostic.GetMessage(null), StringComparison.Ordinal);
        AssertGenerated(outcome, "Good");
        AssertGenerated(outcome, "Third");
        Assert.Empty(outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(complaint => complaint.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_file_without_the_marker_is_no_model()
    {
        var session = new GeneratorSession();
        session.AddUnmarked("/elsewhere/settings.json", "not JSON");

        var outcome = session.Run();

        Assert.Empty(outcome.Sources);
        Assert.Empty(outcome.Diagnostics);
    }

    [Fact]
    public void Without_model_files_nothing_is_emitted() => Assert.Empty(new GeneratorSession().Run().Sources);

    [Fact]
    public void When_no_file_can_be_read_nothing_is_emitted()
    {
        var outcome = new GeneratorSession(new ModelFile("sample/bad", "")).Run();

        Assert.Equal("SSDK001", Assert.Single(outcome.Diagnostics).Id);
        Assert.Empty(outcome.Sources);
    }

    [Fact]
    public void An_older_language_is_reported_once_and_only_where_there_are_models()
    {
        var session = new GeneratorSession(Good);
        session.UseLanguage(LanguageVersion.CSharp11);

        var diagnostic = Assert.Single(session.RunOnce().Diagnostics);

        Assert.Equal("SSDK029", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains("11.0", diagnostic.GetMessage(null), StringComparison.Ordinal);

        var empty = new GeneratorSession();
        empty.UseLanguage(LanguageVersion.CSharp11);
        Assert.Empty(empty.RunOnce().Diagnostics);
    }

    private static void AssertGenerated(GeneratorOutcome outcome, string prefix) => Assert.True(HasRequest(outcome, prefix), $"{prefix}Request was not generated.");

    private static bool HasRequest(GeneratorOutcome outcome, string prefix) =>
        outcome.Sources.Any(source => source.HintName == $"Sample.{prefix}Request.g.cs");
}
