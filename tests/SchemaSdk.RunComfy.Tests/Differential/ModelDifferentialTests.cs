using System.Text;
using NJsonSchema;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Four judges of the same instances of each model: the bytes' validator, the record's, the schema's evaluator, and NJsonSchema.</summary>
public class ModelDifferentialTests
{
    private static readonly int Instances = SlowSuites.Scale(4000);

    public static TheoryData<string> Ids => [.. Models.All.Select(model => model.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task All_judges_agree_or_a_rule_says_why(string id)
    {
        var text = await File.ReadAllTextAsync(Repository.ModelPath(id), TestContext.Current.CancellationToken);
        var descriptor = Models.Find(id)!;
        var model = new CheckedModel(descriptor, RequestTypes.Of(descriptor), text);
        var other = await JsonSchema.FromJsonAsync(model.InputJson.GetRawText(), TestContext.Current.CancellationToken);
        var tally = new Tally();
        var instances = new InstanceGenerator(model.InputJson, Seed.Value);
        for (var index = 0; index < Instances; index++)
        {
            var json = instances.Next();
            OwnJudges.Compare(model, json, tally);
            CompareWith(other, model, json, tally);
        }

        tally.Print(id);
        Assert.True(tally.Unexplained.Length == 0, tally.Unexplained);
        Assert.InRange(tally.Valid, Instances / 4, Instances);
        Assert.InRange(tally.Invalid, Instances / 4, Instances);
    }

    private static void CompareWith(JsonSchema other, CheckedModel model, string json, Tally tally)
    {
        var isValid = model.ByBytes(Encoding.UTF8.GetBytes(json)).Count == 0;
        try
        {
            var errors = other.Validate(json);
            if (isValid == (errors.Count == 0)) return;
            var rule = isValid ? NJsonSchemaRules.WhyRefused(CheckedModel.Parse(json), errors) : null;
            tally.Disagree(rule, json, $"NJsonSchema: {string.Join(", ", errors)}");
        }
        catch (Exception exception) when (NJsonSchemaRules.WhyFailed(exception) is { } rule)
        {
            tally.Disagree(rule, json, exception.Message);
        }
    }
}
