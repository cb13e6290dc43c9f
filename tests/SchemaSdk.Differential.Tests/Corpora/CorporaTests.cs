using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaSdk.Differential.Doors;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Differential.Corpora;

/// <summary>Every model of the corpora in one compilation at the lowest C#.</summary>
public class CorporaTests
{
    [Fact]
    public void All_real_models_compile_beside_each_other_without_a_warning()
    {
        var models = RealModels.Compiled;

        Assert.Null(models.Outcome.Result.Exception);
        Assert.True(models.Complaints.Count == 0, string.Join("\n", models.Complaints.Take(20)));
        Assert.NotEmpty(models.Sides);
    }

    [Fact]
    public void No_real_model_is_refused_and_nothing_of_any_is_not_enforced()
    {
        var found = RealModels.Compiled.Outcome.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).ToList();

        Assert.True(found.Count == 0, string.Join("\n", found.Take(20)));
    }

    [Fact]
    public void All_doors_say_the_same_of_the_defaults_and_examples_of_real_models()
    {
        var comparison = new Comparison();
        foreach (var side in RealModels.Compiled.Sides)
        {
            foreach (var example in side.Schema.Examples) comparison.Ask(side, JsonFormatter.Compact(example));
            foreach (var (name, _, schema) in side.Schema.Properties)
            {
                foreach (var value in schema.Default is null ? schema.Examples : schema.Examples.Append(schema.Default))
                    comparison.Ask(side, $"{{{HostileNames.Json(name)}:{JsonFormatter.Compact(value)}}}");
            }
        }

        comparison.AssertNoDisagreement();
    }

    [Fact]
    public void All_doors_say_the_same_of_values_for_real_models()
    {
        var random = FuzzSeed.Start();
        var instances = new Instances.Instances(random);
        var comparison = new Comparison();
        var never = new List<string>();
        foreach (var side in RealModels.Compiled.Sides)
        {
            if (instances.Ask(side, SlowSuites.Scale(20), comparison) == 0) never.Add(side.Name);
        }

        comparison.AssertNoDisagreement();
        Assert.True(never.Count == 0, string.Create(CultureInfo.InvariantCulture, $"No value was valid for {never.Count} sides: {string.Join(", ", never)}"));
    }
}
