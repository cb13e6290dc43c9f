using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

public class ObjectKeywordsTests
{
    [Fact]
    public void Properties_keep_their_order_place_and_pointer()
    {
        var schema = ProblemLog.ReadSchema("""{"properties":{"b/c":{},"a":{"items":{"properties":{"~":true}}}},"required":["a","b/c","a"]}""");

        Assert.Equal(["b/c", "a"], schema.Properties.Select(property => property.Name));
        Assert.Equal(15, schema.Properties[0].NameRange.Start.Column);
        Assert.Equal(["a", "b/c"], schema.Required);
        Assert.Equal("/properties/b~1c", schema.Properties[0].Schema.Pointer);
        Assert.Equal("/properties/a/items/properties/~0", Assert.Single(schema.Properties[1].Schema.Items!.Properties).Schema.Pointer);
        Assert.Equal("/required", schema.PointerOf("required"));
    }

    [Fact]
    public void A_property_that_is_no_schema_takes_any_value()
    {
        var schema = ProblemLog.ReadSchema("""{"properties":{"a":5}}""", out var problems);

        Assert.Equal(JsonTypes.All, Assert.Single(schema.Properties).Schema.Types);
        Assert.Equal("(1,20) SSDK014: The value of 'a' must be a schema: an object, true or false, so the keyword is ignored. Correct or remove it.",
            ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void A_required_name_without_a_property_stays_required()
    {
        var schema = ProblemLog.ReadSchema("""{"required":["ghost"]}""", out var problems);

        Assert.Equal(["ghost"], schema.Required);
        Assert.Equal("(1,14) SSDK017: 'required' names 'ghost', which 'properties' does not list; any value is taken for it. "
            + "Add the property, or remove the name.", ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void Properties_may_have_the_names_of_keywords()
    {
        var schema = ProblemLog.ReadSchema("""{"properties":{"properties":{"type":"string"},"type":{"type":"integer"},"$ref":{},"anyOf":{}}}""");

        Assert.Equal(["properties", "type", "$ref", "anyOf"], schema.Properties.Select(property => property.Name));
    }

    [Fact]
    public void Each_schema_knows_its_JSON() =>
        Assert.Equal("""{"type":"string"}""", JsonFormatter.Compact(ProblemLog.ReadSchema("""{"items":{"type":"string"}}""").Items!.Json));

    [Theory]
    [InlineData("disallow", "\"string\"")]
    [InlineData("divisibleBy", "2")]
    [InlineData("$recursiveRef", "\"#/a\"")]
    public void A_keyword_that_is_not_enforced_is_reported_at_its_name(string keyword, string value)
    {
        var schema = ProblemLog.ReadSchema($$"""{"{{keyword}}":{{value}}}""", out var problems);

        Assert.Equal([keyword], schema.NotEnforced);
        Assert.Equal($"(1,2) SSDK013: The keyword '{keyword}' is not enforced: what it forbids is accepted. "
            + "Express the constraint by other keywords, or leave it to the server.", ProblemLog.Show(Assert.Single(problems)));
    }

    [Theory]
    [InlineData("""{"additionalProperties":true,"unevaluatedProperties":{},"propertyNames":true,"additionalItems":true}""")]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"a","$anchor":"b","$comment":"c","$dynamicAnchor":"d","$defs":{},"definitions":{}}""")]
    [InlineData("""{"readOnly":true,"writeOnly":false,"contentMediaType":"image/png","contentEncoding":"base64","x-anything":1,"discriminator":{}}""")]
    public void Keywords_that_forbid_nothing_are_taken_in_silence(string text) => Assert.Empty(ProblemLog.ReadSchema(text).NotEnforced);

    [Fact]
    public void An_unknown_keyword_is_said()
    {
        ProblemLog.ReadSchema("""{"ge":1}""", out var problems);

        Assert.Equal("(1,2) SSDK016: 'ge' is no keyword of JSON Schema; it is ignored. Correct its spelling, or start the name with 'x-'.",
            ProblemLog.Show(Assert.Single(problems)));
    }
}
