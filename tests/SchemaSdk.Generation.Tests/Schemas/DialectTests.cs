using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.References;

namespace SchemaSdk.Generation.Schemas;

public class DialectTests
{
    private const string Draft7 = "\"$schema\":\"http://json-schema.org/draft-07/schema#\"";

    [Fact]
    public void In_draft_7_items_may_be_a_list()
    {
        var schema = ProblemLog.ReadSchema("{" + Draft7 + ""","items":[{"type":"string"},true],"additionalItems":{"type":"integer"}}""");

        Assert.Equal(["/items/0", "/items/1"], schema.PrefixItems.Select(item => item.Pointer));
        Assert.Equal(("/additionalItems", JsonTypes.Integer), (schema.Items?.Pointer, schema.Items?.Types));
    }

    [Fact]
    public void Later_it_is_assumed_to_be_prefixItems()
    {
        var schema = ProblemLog.ReadSchema("""{"items":[{"type":"string"}],"additionalItems":false}""", out var problems);

        Assert.Single(schema.PrefixItems);
        Assert.False(schema.Items?.Always);
        Assert.Same(ProblemKinds.ListInItems, Assert.Single(problems).Kind);
    }

    [Fact]
    public void In_draft_7_nothing_counts_beside_a_reference()
    {
        var schema = ProblemLog.ReadSchema(
            "{" + Draft7 + ""","$ref":"#/definitions/a","title":"t","default":1,"minimum":5,"definitions":{"a":{"type":"integer"}}}""", out var problems);

        Assert.Null(schema.Minimum);
        Assert.Equal(("t", JsonTypes.All), (schema.Title, schema.Types));
        Assert.Equal("/definitions/a", ReferenceSamples.Target(schema));
        Assert.Contains("'minimum' has no effect here: in draft 7 nothing counts beside '$ref'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_everything_does()
    {
        var schema = ProblemLog.ReadSchema("""{"$ref":"#/$defs/a","minimum":5,"$defs":{"a":{"type":"integer"}}}""");

        Assert.Equal("5", schema.Minimum?.Text);
        Assert.Single(schema.References);
    }

    [Theory]
    [InlineData("prefixItems", "[{}]")]
    [InlineData("unevaluatedProperties", "false")]
    [InlineData("dependentRequired", "{\"a\":[\"b\"]}")]
    [InlineData("$dynamicRef", "\"#\"")]
    public void Draft_7_does_not_have_the_keywords_of_later_ones(string keyword, string value)
    {
        var schema = ProblemLog.ReadSchema($$"""{{{Draft7}},"{{keyword}}":{{value}}}""", out var problems);

        Assert.Empty(schema.PrefixItems.Concat(schema.References));
        Assert.Null(schema.UnevaluatedProperties);
        Assert.Empty(schema.DependentRequired);
        Assert.Equal($"'{keyword}' has no effect here: draft 7 does not have it. Remove it, or correct what stands beside it.", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", "{\"id\":\"http://x/a\",\"type\":\"string\"}")]
    [InlineData("http://json-schema.org/draft-07/schema", "{\"$id\":\"http://x/a\",\"type\":\"string\"}")]
    [InlineData("https://json-schema.org/draft/2020-12/schema", "{\"$id\":\"http://x/a\",\"type\":\"string\"}")]
    public void Ids_are_called_as_the_draft_calls_them(string draft, string definition)
    {
        var schema = ProblemLog.ReadSchema($$"""{"$schema":"{{draft}}","$ref":"http://x/a","definitions":{"d":{{definition}} } }""");

        Assert.Equal(JsonTypes.String, ReferenceSamples.TypesOf(schema));
    }

    [Fact]
    public void The_model_file_decides_for_its_schemas() =>
        Assert.Single(ReferenceSamples.Read("{" + Draft7 + ""","input":{"items":[{}]}}""").PrefixItems);

    [Fact]
    public void A_schema_with_an_id_may_decide_for_itself()
    {
        var schema = ProblemLog.ReadSchema("{\"items\":{\"$id\":\"old\"," + Draft7 + ",\"items\":[{}]}}");

        Assert.Single(schema.Items!.PrefixItems);
    }

    [Fact]
    public void An_unknown_dialect_is_said()
    {
        ProblemLog.ReadSchema("""{"$schema":"https://example.com/mine","type":"string"}""", out var problems);

        Assert.Contains("draft 2020-12 was assumed", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meta_schema_at_hand_chooses_its_vocabularies()
    {
        var schema = ReferenceSamples.Read(
            """{"$schema":"https://example.com/mine","minimum":5,"properties":{"a":false}}""",
            out var problems,
            ("meta", """
                {"$id":"https://example.com/mine","$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{
                "https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true}}
                """));

        Assert.Null(schema.Minimum);
        Assert.False(Assert.Single(schema.Properties).Schema.Always);
        Assert.Same(ProblemKinds.KeywordWithoutEffect, Assert.Single(problems).Kind);
    }
}
