using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas;

public class TypeKeywordsTests
{
    [Theory]
    [InlineData("""{}""", JsonTypes.All)]
    [InlineData("""{"type":"string"}""", JsonTypes.String)]
    [InlineData("""{"type":"number"}""", JsonTypes.Number)]
    [InlineData("""{"type":["integer","null"]}""", JsonTypes.Integer | JsonTypes.Null)]
    [InlineData("""{"type":"string","nullable":true}""", JsonTypes.String | JsonTypes.Null)]
    [InlineData("""{"nullable":true,"type":"object"}""", JsonTypes.Object | JsonTypes.Null)]
    [InlineData("""{"type":"string","nullable":false}""", JsonTypes.String)]
    public void Type_and_nullable_give_a_set_of_types(string text, object expected) =>
        Assert.Equal(expected, ProblemLog.ReadSchema(text).Types);

    [Theory]
    [InlineData("float", "number")]
    [InlineData("double", "number")]
    [InlineData("int", "integer")]
    [InlineData("long", "integer")]
    [InlineData("str", "string")]
    [InlineData("STRING", "string")]
    [InlineData("bool", "boolean")]
    [InlineData("list", "array")]
    [InlineData("dict", "object")]
    [InlineData("None", "null")]
    public void Another_spelling_is_understood_and_said(string spelling, string type)
    {
        var schema = ProblemLog.ReadSchema($$"""{"type":"{{spelling}}"}""", out var problems);

        Assert.Equal(ProblemLog.ReadSchema($$"""{"type":"{{type}}"}""", out _).Types, schema.Types);
        Assert.Equal($"(1,9) SSDK012: '{spelling}' is no type of JSON Schema; '{type}' was assumed. Write '{type}'.",
            ProblemLog.Show(Assert.Single(problems, problem => problem.Kind != ProblemKinds.ArrayWithoutItems)));
    }

    [Theory]
    [InlineData("""{"type":"banana"}""")]
    [InlineData("""{"type":["string","banana"]}""")]
    public void An_unknown_type_allows_everything_and_is_not_enforced(string text)
    {
        var schema = ProblemLog.ReadSchema(text, out var problems);

        Assert.Equal(JsonTypes.All, schema.Types);
        Assert.Equal(["type"], schema.NotEnforced);
        Assert.Equal("SSDK011", Assert.Single(problems).Kind.Id);
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":[]}""")]
    [InlineData("""{"type":[1]}""")]
    public void A_type_of_the_wrong_shape_is_ignored(string text)
    {
        var schema = ProblemLog.ReadSchema(text, out var problems);

        Assert.Equal(JsonTypes.All, schema.Types);
        Assert.Equal("(1,9) SSDK014", $"{ProblemLog.Place(Assert.Single(problems))} {problems[0].Kind.Id}");
    }

    [Fact]
    public void Boolean_schemas_are_kept_as_such()
    {
        Assert.True(ProblemLog.ReadSchema("true").Always);
        Assert.False(ProblemLog.ReadSchema("false").Always);
        Assert.Null(ProblemLog.ReadSchema("{}").Always);
    }
}
