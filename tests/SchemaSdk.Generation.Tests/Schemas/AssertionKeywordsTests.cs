using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas;

public class AssertionKeywordsTests
{
    [Fact]
    public void Lengths_and_counts_may_be_written_with_a_point()
    {
        var schema = ProblemLog.ReadSchema("""{"minLength":1.0,"maxLength":6e2,"minItems":0,"maxItems":5.0}""");

        Assert.Equal((1L, 600L, 0L, 5L), (schema.MinLength, schema.MaxLength, schema.MinItems, schema.MaxItems));
    }

    [Fact]
    public void Bounds_are_kept_exactly()
    {
        var schema = ProblemLog.ReadSchema("""{"minimum":-0.10,"maximum":4294967295,"exclusiveMinimum":-1,"exclusiveMaximum":1e30,"multipleOf":0.01}""");

        Assert.Equal(("-0.10", "4294967295"), (schema.Minimum?.Text, schema.Maximum?.Text));
        Assert.Equal(("-1", "1e30"), (schema.ExclusiveMinimum?.Text, schema.ExclusiveMaximum?.Text));
        Assert.Equal("0.01", schema.MultipleOf?.Text);
    }

    [Theory]
    [InlineData("minLength", "-1")]
    [InlineData("maxLength", "1.5")]
    [InlineData("minItems", "-1e30")]
    [InlineData("minProperties", "1.5")]
    [InlineData("maxContains", "true")]
    [InlineData("anyOf", "{}")]
    [InlineData("not", "\"no\"")]
    [InlineData("patternProperties", "[]")]
    [InlineData("dependentSchemas", "[]")]
    [InlineData("dependencies", "true")]
    [InlineData("$ref", "5")]
    [InlineData("maxItems", "\"3\"")]
    [InlineData("minimum", "\"3\"")]
    [InlineData("maximum", "null")]
    [InlineData("exclusiveMinimum", "true")]
    [InlineData("multipleOf", "0")]
    [InlineData("multipleOf", "-2")]
    [InlineData("multipleOf", "[]")]
    [InlineData("pattern", "1")]
    [InlineData("uniqueItems", "1")]
    [InlineData("nullable", "\"yes\"")]
    [InlineData("items", "1")]
    [InlineData("properties", "[]")]
    [InlineData("required", "true")]
    [InlineData("enum", "{}")]
    public void A_value_of_the_wrong_shape_is_reported_where_it_stands(string keyword, string value)
    {
        ProblemLog.ReadSchema($$"""{"{{keyword}}":{{value}}}""", out var problems);

        var problem = Assert.Single(problems, problem => problem.Kind != ProblemKinds.KeywordWithoutEffect);
        Assert.Equal($"(1,{keyword.Length + 5}) SSDK014", $"{ProblemLog.Place(problem)} {problem.Kind.Id}");
        Assert.StartsWith($"The value of '{keyword}' must be ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_flags_of_draft_4_make_bounds_exclusive()
    {
        var schema = ProblemLog.ReadSchema("""{"minimum":1,"exclusiveMinimum":true,"exclusiveMaximum":false,"maximum":9}""", out var problems);

        Assert.Null(schema.Minimum);
        Assert.Equal("1", schema.ExclusiveMinimum?.Text);
        Assert.Equal("9", schema.Maximum?.Text);
        Assert.Null(schema.ExclusiveMaximum);
        Assert.Equal("(1,33) SSDK027: 'exclusiveMinimum' is a boolean, as in draft 4; 'minimum' was assumed to be exclusive. "
            + "Write the bound itself as the value of 'exclusiveMinimum'.", ProblemLog.Show(Assert.Single(problems)));
    }

    [Theory]
    [InlineData("""{"minimum":2,"maximum":1}""")]
    [InlineData("""{"minimum":1,"exclusiveMaximum":1}""")]
    [InlineData("""{"exclusiveMinimum":1,"maximum":1}""")]
    [InlineData("""{"minLength":2,"maxLength":1}""")]
    [InlineData("""{"minItems":2,"maxItems":1}""")]
    public void Bounds_without_a_value_between_them_are_said(string text)
    {
        ProblemLog.ReadSchema(text, out var problems);

        Assert.Equal("SSDK022", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void Bounds_with_one_value_between_them_are_not() => ProblemLog.ReadSchema("""{"minimum":1,"maximum":1.0,"minLength":1,"maxLength":1}""");

    [Fact]
    public void Contradictory_bounds_name_both()
    {
        ProblemLog.ReadSchema("""{"minLength":2,"maxLength":1}""", out var problems);

        Assert.Equal("(1,14) SSDK022: 'minLength' and 'maxLength' leave no valid value: must have at least 2 characters and "
            + "must have at most 1 character. Correct one of them.", ProblemLog.Show(Assert.Single(problems)));
    }
}
