namespace SchemaSdk.Generation.Schemas.References;

public class DynamicReferenceTests
{
    private const string List = """
        {"$id":"list","type":"array","items":{"$dynamicRef":"#item"},"$defs":{"any":{"$dynamicAnchor":"item"}}}
        """;

    [Fact]
    public void A_dynamic_reference_means_what_the_way_to_it_says()
    {
        var schema = ReferenceSamples.Read($$"""
            {
              "properties": { "texts": { "$ref": "texts" }, "numbers": { "$ref": "numbers" }, "all": { "$ref": "list" } },
              "$defs": {
                "list": {{List}},
                "texts": { "$id": "texts", "$ref": "list", "$defs": { "t": { "$dynamicAnchor": "item", "type": "string" } } },
                "numbers": { "$id": "numbers", "$ref": "list", "$defs": { "n": { "$dynamicAnchor": "item", "type": "number" } } }
              }
            }
            """);

        Assert.Equal(
            [JsonTypes.String, JsonTypes.Number, JsonTypes.All],
            schema.Properties.Select(property => ReferenceSamples.TypesOf(ListBelow(property.Schema).Items!)));
        Assert.All(schema.Properties, property => Assert.Equal("/$defs/list", ListBelow(property.Schema).Pointer));
    }

    [Fact]
    public void Without_a_dynamic_anchor_it_is_a_plain_reference() =>
        Assert.Equal("/$defs/a", ReferenceSamples.Target(ReferenceSamples.Read("""{"$dynamicRef":"#a","$defs":{"a":{"$anchor":"a"}}}""")));

    [Fact]
    public void The_recursive_reference_of_2019_leads_to_the_outermost_schema()
    {
        var schema = ReferenceSamples.Read("""
            {
              "$schema": "https://json-schema.org/draft/2019-09/schema", "$id": "strict", "$recursiveAnchor": true, "$ref": "tree", "minProperties": 1,
              "$defs": { "tree": { "$id": "tree", "$recursiveAnchor": true, "properties": { "child": { "$recursiveRef": "#" } } } }
            }
            """);

        Assert.Same(schema, schema.References[0].Properties[0].Schema.References[0]);
    }

    private static SchemaNode ListBelow(SchemaNode schema)
    {
        while (schema.Types != JsonTypes.Array) schema = Assert.Single(schema.References);
        return schema;
    }
}
