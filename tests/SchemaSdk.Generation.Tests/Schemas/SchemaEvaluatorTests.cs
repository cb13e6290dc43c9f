namespace SchemaSdk.Generation.Schemas;

public class SchemaEvaluatorTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "1", "/type: must be a string, but is 1")]
    [InlineData("""{"type":["integer","null"]}""", "1.5", "/type: must be an integer or null, but is 1.5")]
    [InlineData("""{"type":"number"}""", "true", "/type: must be a number, but is true")]
    [InlineData("""{"type":"object"}""", "[]", "/type: must be an object, but is an array")]
    [InlineData("""{"enum":["fast","standard"]}""", "\"x\"", "/enum: must be one of 'fast', 'standard', but is 'x'")]
    [InlineData("""{"enum":[1,2,3]}""", "22", "/enum: must be one of 1..3, but is 22")]
    [InlineData("""{"enum":["standard"]}""", "\"x\"", "/enum: must be 'standard', but is 'x'")]
    [InlineData("""{"const":"standard"}""", "\"x\"", "/const: must be 'standard', but is 'x'")]
    [InlineData("""{"const":{"a":[1]}}""", "{}", "/const: must be {\"a\":[1]}, but is an object")]
    [InlineData("""{"minLength":1}""", "\"\"", "/minLength: must have at least 1 character, but has 0")]
    [InlineData("""{"maxLength":2}""", "\"abc\"", "/maxLength: must have at most 2 characters, but has 3")]
    [InlineData("""{"pattern":"^a$"}""", "\"x\"", "/pattern: must match the pattern ^a$, but is 'x'")]
    [InlineData("""{"minimum":1}""", "0", "/minimum: must be at least 1, but is 0")]
    [InlineData("""{"maximum":5}""", "6", "/maximum: must be at most 5, but is 6")]
    [InlineData("""{"exclusiveMinimum":0}""", "0", "/exclusiveMinimum: must be greater than 0, but is 0")]
    [InlineData("""{"exclusiveMaximum":1}""", "1", "/exclusiveMaximum: must be less than 1, but is 1")]
    [InlineData("""{"multipleOf":8}""", "3", "/multipleOf: must be a multiple of 8, but is 3")]
    [InlineData("""{"minItems":1}""", "[]", "/minItems: must have at least 1 item, but has 0")]
    [InlineData("""{"maxItems":4}""", "[1,2,3,4,5]", "/maxItems: must have at most 4 items, but has 5")]
    [InlineData("""{"uniqueItems":true}""", "[1,2,1.0]", "/uniqueItems: must have unique items, but items 0 and 2 are equal")]
    [InlineData("""{"required":["prompt"],"properties":{"prompt":{}}}""", "{}", "/required: must have the property 'prompt'")]
    [InlineData("false", "1", ": must not be present")]
    public void A_violation_is_a_keyword_and_a_sentence(string schema, string instance, string expected)
    {
        var violation = Assert.Single(Evaluate(schema, instance));

        Assert.Equal(expected, $"{violation.KeywordPointer}: {violation.Message}");
        Assert.Equal("", violation.InstancePointer);
    }

    [Theory]
    [InlineData("""{"type":"integer"}""", "1.0")]
    [InlineData("""{"type":"integer"}""", "1e2")]
    [InlineData("""{"type":"number"}""", "1")]
    [InlineData("""{"type":"string","nullable":true,"enum":["a"]}""", "null")]
    [InlineData("""{"enum":[1]}""", "1.0")]
    [InlineData("""{"const":{"a":1,"b":2}}""", """{"b":2,"a":1.0}""")]
    [InlineData("""{"minLength":2,"maxLength":2}""", "\"\U0001F389\U0001F389\"")]
    [InlineData("""{"maxLength":1}""", "\"\\ud800\"")]
    [InlineData("""{"minLength":9,"pattern":"^a$"}""", "5")]
    [InlineData("""{"minimum":9,"multipleOf":7}""", "\"text\"")]
    [InlineData("""{"minItems":9,"uniqueItems":true,"items":false}""", "{}")]
    [InlineData("""{"items":false}""", "[]")]
    [InlineData("""{"multipleOf":0.01}""", "19.99")]
    [InlineData("""{"maximum":1e400}""", "1e399")]
    [InlineData("""{"format":"uri"}""", "\"no uri\"")]
    [InlineData("""{"uniqueItems":true}""", """[1,true,"1",[1],{"a":1},null,false,0]""")]
    [InlineData("true", "1")]
    [InlineData("{}", "{}")]
    public void What_the_schema_allows_has_no_violation(string schema, string instance) => Assert.Empty(Evaluate(schema, instance));

    [Fact]
    public void All_violations_are_found_at_once_with_their_pointers()
    {
        const string Schema = """
            {
              "required": ["prompt"],
              "properties": {
                "prompt": {},
                "a/b": { "items": { "type": "integer", "minimum": 1 } },
                "none": false
              }
            }
            """;

        var violations = Evaluate(Schema, """{"a/b":[1,0,"x"],"none":null}""");

        Assert.Equal(
            [
                " /required must have the property 'prompt'",
                "/a~1b/1 /properties/a~1b/items/minimum must be at least 1, but is 0",
                "/a~1b/2 /properties/a~1b/items/type must be an integer, but is 'x'",
                "/none /properties/none must not be present",
            ],
            violations.Select(violation => $"{violation.InstancePointer} {violation.KeywordPointer} {violation.Message}"));
    }

    [Fact]
    public void A_value_of_another_type_is_told_that_alone()
    {
        var violation = Assert.Single(Evaluate("""{"type":"string","enum":["a"],"minLength":1,"pattern":"a"}""", "1"));

        Assert.Equal("/type", violation.KeywordPointer);
    }

    [Fact]
    public void A_constant_makes_the_list_beside_it_redundant()
    {
        var violation = Assert.Single(Evaluate("""{"enum":["a","b"],"const":"a"}""", "\"b\""));

        Assert.Equal("/const", violation.KeywordPointer);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement_character() =>
        Assert.Equal("must be 'a', but is 'b\uFFFD'", Evaluate("""{"const":"a"}""", "\"b\\ud83d\"")[0].Message);

    [Fact]
    public void A_violation_knows_where_the_value_stands() =>
        Assert.Equal(11, Evaluate("""{"items":{"type":"integer"}}""", "[1, 2, 333,\"x\"]")[0].Range.Start.Column);

    [Fact]
    public async Task A_pattern_that_runs_out_of_time_counts_as_not_checked()
    {
        var evaluation = Task.Run(
            () => Evaluate("""{"pattern":"^(?=x?)(a+)+$"}""", '"' + new string('a', 5000) + "!\""), TestContext.Current.CancellationToken);

        Assert.Empty(await evaluation.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    private static IReadOnlyList<Violation> Evaluate(string schema, string instance) =>
        SchemaEvaluator.Evaluate(ProblemLog.ReadSchema(schema), ProblemLog.ReadJson(instance));
}
