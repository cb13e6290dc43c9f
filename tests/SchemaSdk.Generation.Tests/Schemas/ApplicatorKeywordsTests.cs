namespace SchemaSdk.Generation.Schemas;

public class ApplicatorKeywordsTests
{
    [Fact]
    public void Branches_keep_their_order_and_pointers()
    {
        var schema = ProblemLog.ReadSchema("""
            {"allOf":[{}],"anyOf":[true,{}],"oneOf":[{},false],"not":{},"if":{},"then":{},"else":{},"discriminator":{"propertyName":"kind"}}
            """);

        Assert.Equal(
            ["/allOf/0", "/anyOf/0", "/anyOf/1", "/oneOf/0", "/oneOf/1", "/not", "/if", "/then", "/else"],
            schema.Children.Select(child => child.Pointer));
        Assert.Equal("kind", schema.DiscriminatorProperty);
    }

    [Fact]
    public void The_keywords_of_arrays_are_read()
    {
        var schema = ProblemLog.ReadSchema("""
            {"prefixItems":[{},{}],"items":false,"unevaluatedItems":{},"contains":{},"minContains":0,"maxContains":2.0}
            """);

        Assert.Equal(["/prefixItems/0", "/prefixItems/1", "/items", "/unevaluatedItems", "/contains"], schema.Children.Select(child => child.Pointer));
        Assert.Equal((0L, 2L), (schema.MinContains, schema.MaxContains));
    }

    [Fact]
    public void The_keywords_of_objects_are_read()
    {
        var schema = ProblemLog.ReadSchema("""
            {
              "patternProperties": { "^\\d/~$": {} }, "additionalProperties": false, "unevaluatedProperties": {}, "propertyNames": {},
              "minProperties": 1, "maxProperties": 2, "dependentRequired": { "a/b": ["c", "c"] }, "dependentSchemas": { "d": {} },
              "dependencies": { "e": ["f"], "g": {} }
            }
            """);

        Assert.Equal(
            ["/patternProperties/^\\d~1~0$", "/additionalProperties", "/unevaluatedProperties", "/propertyNames", "/dependentSchemas/d", "/dependencies/g"],
            schema.Children.Select(child => child.Pointer));
        Assert.Equal(("^\\d/~$", "^[0-9]/~\\z"), (schema.PatternProperties[0].Pattern, schema.PatternProperties[0].DotNetPattern));
        Assert.Equal((1L, 2L), (schema.MinProperties, schema.MaxProperties));
        Assert.Equal(
            ["a/b c /dependentRequired/a~1b", "e f /dependencies/e"],
            schema.DependentRequired.Select(dependent => $"{dependent.Name} {string.Join(' ', dependent.Required)} {dependent.Pointer}"));
    }

    [Fact]
    public void A_pattern_of_names_that_cannot_be_read_is_not_enforced()
    {
        var schema = ProblemLog.ReadSchema("""{"patternProperties":{"(":{},"a":{}}}""", out var problems);

        Assert.Equal(["patternProperties"], schema.NotEnforced);
        Assert.Equal("a", Assert.Single(schema.PatternProperties).Pattern);
        Assert.StartsWith("(1,23) SSDK021", ProblemLog.Show(Assert.Single(problems)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"nullable":true,"anyOf":[{"type":"string"},{"type":"integer"}]}""", 3)]
    [InlineData("""{"nullable":true,"allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"type":"object"}}}""", 2)]
    [InlineData("""{"nullable":true,"$ref":"#/$defs/a","$defs":{"a":{"type":"object"}}}""", 2)]
    [InlineData("""{"nullable":true,"oneOf":[{"type":"string"},{"type":"null"}]}""", 2)]
    public void Nullable_beside_other_schemas_is_a_branch_for_null(string text, int branches)
    {
        var schema = ProblemLog.ReadSchema(text, out var problems);

        Assert.Equal(branches, schema.AnyOf.Count);
        Assert.Equal(("/nullable", JsonTypes.Null), (schema.AnyOf[^1].Pointer, schema.AnyOf[^1].Types));
        Assert.Empty(SchemaEvaluator.Evaluate(schema, ProblemLog.ReadJson("null")));
        Assert.NotEmpty(SchemaEvaluator.Evaluate(schema, ProblemLog.ReadJson("[]")));
        Assert.Equal("SSDK026", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void A_branch_may_ask_for_members_that_the_whole_lists() =>
        Assert.Equal(2, ProblemLog.ReadSchema("""{"properties":{"a":{},"b":{}},"anyOf":[{"required":["a"]},{"required":["b"]}]}""").AnyOf.Count);
}
