using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using SchemaSdk.Differential.Doors;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>Schemas of the whole language at random, many in one compilation: SCHEMASDK_FUZZ_COUNT gives another number of them.</summary>
public class RandomSchemaTests
{
    private const int ValuesPerSide = 25;

    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("SCHEMASDK_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : SlowSuites.Scale(60);

    [Fact]
    public void Random_schemas_compile_and_all_doors_say_the_same_of_values()
    {
        var random = FuzzSeed.Start();
        var models = CompiledModels.Of([.. Enumerable.Range(0, Count).Select(number => Model(random, number))]);

        Assert.Null(models.Outcome.Result.Exception);
        Assert.DoesNotContain(models.Outcome.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(models.Complaints.Count == 0, string.Join("\n", models.Complaints.Take(20).Select(Shown)));
        var comparison = new Comparison();
        var instances = new Instances.Instances(random);
        foreach (var side in models.Sides) instances.Ask(side, ValuesPerSide, comparison);
        comparison.AssertNoDisagreement();
    }

    private static ModelFile Model(Random random, int number)
    {
        var isDraft7 = random.Next(3) == 0;
        var maker = new SchemaMaker(random, isDraft7);
        var model = new JsonObject
        {
            ["$schema"] = isDraft7 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema",
            ["input"] = maker.Input(),
            ["output"] = maker.Output(),
        };
        return new ModelFile(string.Create(CultureInfo.InvariantCulture, $"random/m{number}"), model.ToJsonString());
    }

    private static string Shown(Diagnostic complaint)
    {
        var line = complaint.Location.SourceTree?.GetText().Lines[complaint.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{complaint}\n    {line}";
    }
}
