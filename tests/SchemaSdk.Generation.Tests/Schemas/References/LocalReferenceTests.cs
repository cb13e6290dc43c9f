namespace SchemaSdk.Generation.Schemas.References;

public class LocalReferenceTests
{
    [Theory]
    [InlineData("#/$defs/a", "/$defs/a")]
    [InlineData("#/%24defs/a", "/$defs/a")]
    [InlineData("#/$defs/b~1c~0d%25", "/$defs/b~1c~0d%")]
    [InlineData("#/allOf/1", "/allOf/1")]
    [InlineData("#/examples/0", "/examples/0")]
    [InlineData("#/x-anything/deep", "/x-anything/deep")]
    [InlineData("#spot", "/$defs/e")]
    [InlineData("#", "")]
    [InlineData("other.json", "/$defs/f")]
    [InlineData("schemas:///acme/other.json#/properties/x", "/$defs/f/properties/x")]
    [InlineData("urn:example:thing", "/$defs/g")]
    [InlineData("urn:example:thing#/items", "/$defs/g/items")]
    public void A_reference_leads_to_a_place_in_the_schema(string reference, string pointer)
    {
        var schema = ReferenceSamples.Read($$"""
            {
              "properties": { "p": { "$ref": "{{reference}}" } }, "allOf": [true, {}], "examples": [{}], "x-anything": { "deep": {} },
              "$defs": {
                "a": {}, "b/c~d%": {}, "e": { "$anchor": "spot" }, "f": { "$id": "other.json", "properties": { "x": {} } },
                "g": { "$id": "urn:example:thing", "items": {} }
              }
            }
            """);

        Assert.Equal(pointer, ReferenceSamples.Target(schema.Properties[0].Schema));
    }

    [Fact]
    public void A_place_is_read_once()
    {
        var schema = ReferenceSamples.Read("""{"properties":{"a":{"$ref":"#/$defs/x"},"b":{"$ref":"#/$defs/x"},"c":{"$ref":"#/properties/a"}},"$defs":{"x":{}}}""");

        Assert.Same(schema.Properties[0].Schema.References[0], schema.Properties[1].Schema.References[0]);
        Assert.Same(schema.Properties[0].Schema, schema.Properties[2].Schema.References[0]);
    }

    [Fact]
    public void A_schema_may_refer_to_itself_for_its_members()
    {
        var schema = ReferenceSamples.Read("""{"type":"object","properties":{"child":{"$ref":"#"},"more":{"type":"array","items":{"$ref":"#"}}}}""");

        Assert.Same(schema, schema.Properties[0].Schema.References[0]);
        Assert.Same(schema, schema.Properties[1].Schema.Items?.References[0]);
    }

    [Theory]
    [InlineData("#/$defs/Size", "Size")]
    [InlineData("#/components/schemas/Shape", "Shape")]
    [InlineData("#/input/properties/p", null)]
    [InlineData("#/output/$defs/Deep", "Deep")]
    public void A_definition_knows_its_name(string reference, string? name)
    {
        var schema = ReferenceSamples.Read($$"""
            {
              "input": { "properties": { "p": {}, "q": { "$ref": "{{reference}}" } }, "$defs": { "Size": {} } },
              "output": { "$defs": { "Deep": {} } }, "components": { "schemas": { "Shape": {} } }
            }
            """);

        Assert.Equal(name, Assert.Single(schema.Properties[1].Schema.References).DefinitionName);
    }

    [Fact]
    public void Definitions_beside_the_input_refer_to_each_other()
    {
        var schema = ReferenceSamples.Read("""
            {
              "input": { "$ref": "#/components/schemas/A" },
              "components": { "schemas": { "A": { "items": { "$ref": "#/components/schemas/B" } }, "B": { "type": "string" } } }
            }
            """);

        Assert.Equal("#/components/schemas/A", ReferenceSamples.Target(schema));
        Assert.Equal("#/components/schemas/B", ReferenceSamples.Target(schema.References[0].Items!));
    }

    [Theory]
    [InlineData("#/definitions/Size", "#/$defs/Size")]
    [InlineData("#/components/schemas/Size", "#/$defs/Size")]
    [InlineData("Size", "#/$defs/Size")]
    [InlineData("#Size", "#/$defs/Size")]
    [InlineData("#/Size", "#/$defs/Size")]
    [InlineData("size/Size.json", "#/$defs/Size")]
    public void A_definition_in_another_place_is_assumed(string reference, string assumed)
    {
        var schema = ReferenceSamples.Read($$"""{"$ref":"{{reference}}","$defs":{"Size":{"type":"string"} } }""", out var problems);

        Assert.Equal(JsonTypes.String, ReferenceSamples.TypesOf(schema));
        Assert.Equal($"(1,9) SSDK031: The reference '{reference}' leads nowhere; '{assumed}' was assumed. Write '{assumed}'.",
            ProblemLog.Show(Assert.Single(problems)));
    }

    [Theory]
    [InlineData("#/$defs/ghost")]
    [InlineData("#ghost")]
    [InlineData("ghost.json")]
    [InlineData("https://example.com/ghost#/$defs/a")]
    [InlineData("#/type")]
    [InlineData("#/allOf/7")]
    [InlineData("#/allOf/-1")]
    [InlineData("#/allOf/99999999999")]
    [InlineData("::%%%")]
    public void A_reference_that_leads_nowhere_is_said(string reference)
    {
        var schema = ReferenceSamples.Read($$"""{"type":"array","allOf":[{}],"items":{"$ref":"{{reference}}"} }""", out var problems);

        Assert.Equal(["$ref"], schema.Items!.NotEnforced);
        Assert.Empty(schema.Items.References);
        Assert.StartsWith("(1,46) SSDK030: ", ProblemLog.Show(Assert.Single(problems)), StringComparison.Ordinal);
    }
}
