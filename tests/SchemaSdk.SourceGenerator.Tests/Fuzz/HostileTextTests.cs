using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaSdk.Generation;
using SchemaSdk.Generation.Emission;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Fuzz;

/// <summary>No text of a schema becomes code: whatever it is, the code has the shape that harmless text gives it.</summary>
public class HostileTextTests
{
    private const int Models = 15;

    [Fact]
    public void Hostile_text_gives_the_very_tokens_that_harmless_text_gives()
    {
        var random = FuzzSeed.Start();
        for (var round = 0; round < SlowSuites.Scale(Models); round++)
        {
            var (hostile, twin) = HostileModel.Draw(random, "fuzz/model");
            var trees = PrintedCode.Of(hostile);
            var harmless = PrintedCode.Of(twin);

            Assert.True(trees.Count == harmless.Count, $"round {round}: {trees.Count} files, {harmless.Count} of the twin\n{hostile}");
            foreach (var (tree, other) in trees.Zip(harmless))
            {
                PrintedCode.AssertPlain(tree, $"round {round}\n{hostile}");
                var difference = PrintedCode.FirstDifference(tree, other);
                Assert.True(difference is null, $"round {round}: {difference}\n{hostile}");
            }
        }
    }

    [Fact]
    public void What_is_generated_of_hostile_text_compiles_without_a_warning()
    {
        var random = FuzzSeed.Start();
        var files = Enumerable.Range(0, SlowSuites.Scale(Models)).Select(number =>
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"fuzz/m{number}");
            return new ModelFile(id, HostileModel.Draw(random, id).Hostile);
        });

        var outcome = new GeneratorSession(tracksSteps: false, files).RunOnce();

        Assert.Null(outcome.Result.Exception);
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var complaints = outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(complaint => complaint.Severity > DiagnosticSeverity.Hidden);
        Assert.True(!complaints.Any(), $"SCHEMASDK_SEED={FuzzSeed.Value}\n{string.Join("\n", complaints.Take(5))}");
    }

    [Fact]
    public void A_literal_means_exactly_its_text()
    {
        var random = FuzzSeed.Start();
        for (var round = 0; round < SlowSuites.Scale(5_000); round++)
        {
            var text = HostileText.Draw(random);
            var token = SyntaxFactory.ParseToken(Literals.String(text));

            Assert.Equal(text, token.Value);
            Assert.False(token.HasTrailingTrivia || token.HasLeadingTrivia || token.ContainsDiagnostics);
        }
    }

    [Fact]
    public void Hostile_ids_and_type_names_are_refused_or_harmless()
    {
        var random = FuzzSeed.Start();
        var accepted = new HashSet<string>();
        for (var round = 0; round < SlowSuites.Scale(600); round++)
        {
            var (id, typeName) = (HostileText.Draw(random), random.Next(2) == 0 ? HostileText.Draw(random) : "T");
            var json = $$"""{"model":{{HostileNames.Json(id)}},"typeName":{{HostileNames.Json(typeName)}},"input":{"properties":{"e":{"enum":["a"]} } } }""";
            var understood = SchemaCompiler.Understand(HostileText.Draw(random), HostileText.Draw(random), json, "Acme");

            Assert.DoesNotContain(understood.Problems, problem => problem.Kind.Id == "SSDK010");
            if (understood.Model is null || !accepted.Add(id + "/" + typeName)) continue;
            var sources = SchemaCompiler.Print(understood.Model).Concat(SchemaCompiler.PrintCatalog([understood.Entry!], "Acme"));
            foreach (var source in sources)
            {
                Assert.All(source.Name, c => Assert.True(c < 0x80 ? char.IsAsciiLetterOrDigit(c) || c is '.' or '_' : char.IsLetterOrDigit(c), $"U+{(int)c:X4} in a file's name"));
                PrintedCode.AssertPlain(PrintedCode.Parse(source), json);
            }
        }

        Assert.True(accepted.Count > 20, $"Only {accepted.Count} were not refused.");
    }
}
