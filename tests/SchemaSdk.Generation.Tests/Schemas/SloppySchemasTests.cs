namespace SchemaSdk.Generation.Schemas;

/// <summary>What platforms write and JSON Schema does not mean: always read, always said.</summary>
public class SloppySchemasTests
{
    [Theory]
    [InlineData("""{"type":"float"}""", "SSDK012")]
    [InlineData("""{"type":"int"}""", "SSDK012")]
    [InlineData("""{"nullable":true}""", "SSDK026")]
    [InlineData("""{"type":"object","required":["ghost"]}""", "SSDK017")]
    [InlineData("""{"type":"integer","default":null}""", "SSDK023")]
    [InlineData("""{"type":"integer","default":"x"}""", "SSDK024")]
    [InlineData("""{"$ref":"#/$defs/ghost"}""", "SSDK030")]
    [InlineData("""{"type":"string","minimum":1}""", "SSDK033")]
    [InlineData("""{"type":"integer","maxLength":1}""", "SSDK033")]
    [InlineData("""{"type":["string","null"],"items":{}}""", "SSDK033")]
    [InlineData("""{"type":"array","items":{},"required":[]}""", "SSDK033")]
    [InlineData("""{"then":{}}""", "SSDK033")]
    [InlineData("""{"minContains":1}""", "SSDK033")]
    [InlineData("""{"items":{},"additionalItems":false}""", "SSDK033")]
    [InlineData("""{"allOf":[]}""", "SSDK033")]
    [InlineData("""{"type":"array"}""", "SSDK034")]
    [InlineData("""{"type":["array","null"],"minItems":1}""", "SSDK034")]
    [InlineData("""{"minLength":1e30}""", "SSDK035")]
    [InlineData("""{"maxItems":9223372036854775808}""", "SSDK035")]
    [InlineData("""{"type":"integer","maximum":18446744073709551615}""", "SSDK035")]
    [InlineData("""{"type":"string","enum":["a",1]}""", "SSDK020")]
    [InlineData("""{"enum":["a","a"]}""", "SSDK019")]
    [InlineData("""{"enum":[]}""", "SSDK018")]
    [InlineData("""{"pattern":"("}""", "SSDK021")]
    public void Each_is_said_once(string text, string id)
    {
        ProblemLog.ReadSchema(text, out var problems);

        Assert.Equal(id, Assert.Single(problems).Kind.Id);
    }

    [Theory]
    [InlineData("""{"type":"number","maximum":1e30}""")]
    [InlineData("""{"type":["string","integer"],"minimum":1,"maxLength":5}""")]
    [InlineData("""{"type":"array","items":true}""")]
    [InlineData("""{"type":"array","prefixItems":[{}]}""")]
    [InlineData("""{"type":"array","contains":{}}""")]
    [InlineData("""{"type":"array","const":[1]}""")]
    [InlineData("""{"items":{},"allOf":[{"type":"array"}]}""")]
    [InlineData("""{"required":["a"],"allOf":[{"properties":{"a":{}}}]}""")]
    public void What_is_not_sloppy_is_not_said(string text) => ProblemLog.ReadSchema(text);

    [Fact]
    public void A_least_length_beyond_everything_is_never_reached()
    {
        var schema = ProblemLog.ReadSchema("""{"minLength":1e30,"maxItems":1e30}""", out _);

        Assert.Equal((long.MaxValue, null), (schema.MinLength, schema.MaxItems));
        Assert.Single(SchemaEvaluator.Evaluate(schema, ProblemLog.ReadJson("\"x\"")));
    }

    [Fact]
    public void An_enum_without_values_allows_none()
    {
        var schema = ProblemLog.ReadSchema("""{"enum":[]}""", out _);

        Assert.False(schema.Always);
        Assert.Null(schema.Enum);
    }
}
