namespace SchemaSdk.Generation.Schemas.References;

public class OtherDocumentTests
{
    private static readonly (string, string) Common = ("acme/common", """{"$defs":{"X":{"type":"string"},"Y":{"$ref":"#/$defs/X"},"Z":{"$ref":"../shared/sizes.json"}}}""");
    private static readonly (string, string) Sizes = ("shared/sizes", """{"type":"integer"}""");
    private static readonly (string, string) Model = ("acme/deep/model", """{"model":"other/name","input":{"type":"boolean","$defs":{"D":{"type":"null"}}},"$defs":{"E":{"type":"array","items":true}}}""");
    private static readonly (string, string) Named = ("acme/named", """{"$id":"https://example.com/named","type":"number","$defs":{"in":{"$id":"inside","type":"null"}}}""");

    [Theory]
    [InlineData("common.json#/$defs/X", "acme/common.json#/$defs/X", "String")]
    [InlineData("./common.json#/$defs/X", "acme/common.json#/$defs/X", "String")]
    [InlineData("common#/$defs/X", "acme/common.json#/$defs/X", "String")]
    [InlineData("acme/common.json#/$defs/X", "acme/common.json#/$defs/X", "String")]
    [InlineData("/acme/common.json#/$defs/X", "acme/common.json#/$defs/X", "String")]
    [InlineData("../shared/sizes.json", "shared/sizes.json#", "Integer")]
    [InlineData("../../../shared/sizes.json", "shared/sizes.json#", "Integer")]
    [InlineData("deep/model.json", "acme/deep/model.json#/input", "Boolean")]
    [InlineData("other/name", "acme/deep/model.json#/input", "Boolean")]
    [InlineData("deep/model.json#/$defs/D", "acme/deep/model.json#/input/$defs/D", "Null")]
    [InlineData("deep/model.json#/input/$defs/D", "acme/deep/model.json#/input/$defs/D", "Null")]
    [InlineData("deep/model.json#/$defs/E", "acme/deep/model.json#/$defs/E", "Array")]
    [InlineData("https://example.com/named", "acme/named.json#", "Number")]
    [InlineData("https://example.com/inside", "acme/named.json#/$defs/in", "Null")]
    public void A_document_is_found_by_its_place_its_id_or_its_model(string reference, string pointer, string types)
    {
        var schema = ReferenceSamples.Read($$"""{"$ref":"{{reference}}"}""", Common, Sizes, Model, Named);

        Assert.Equal(pointer, ReferenceSamples.Target(schema));
        Assert.Equal(types, ReferenceSamples.TypesOf(schema).ToString());
    }

    [Fact]
    public void A_file_with_an_id_of_elsewhere_finds_the_files_beside_it() =>
        Assert.Equal(JsonTypes.String, ReferenceSamples.TypesOf(
            ReferenceSamples.Read("""{"$id":"https://example.com/x/painter.json","$ref":"common.json#/$defs/X"}""", Common)));

    [Fact]
    public void Documents_refer_to_further_ones()
    {
        var schema = ReferenceSamples.Read("""{"properties":{"y":{"$ref":"common.json#/$defs/Y"},"z":{"$ref":"common.json#/$defs/Z"}}}""", Common, Sizes);

        Assert.Equal("acme/common.json#/$defs/X", ReferenceSamples.Target(schema.Properties[0].Schema.References[0]));
        Assert.Equal("shared/sizes.json#", ReferenceSamples.Target(schema.Properties[1].Schema.References[0]));
    }

    [Theory]
    [InlineData("common.json#/$defs/X", "X")]
    [InlineData("../shared/sizes.json", "sizes")]
    [InlineData("deep/model.json", "model")]
    public void What_is_reached_has_a_name(string reference, string name) =>
        Assert.Equal(name, ReferenceSamples.Read($$"""{"$ref":"{{reference}}"}""", Common, Sizes, Model).References[0].DefinitionName);

    [Fact]
    public void Documents_may_refer_to_each_other()
    {
        var schema = ReferenceSamples.Read(
            """{"properties":{"other":{"$ref":"b.json"}}}""", ("acme/b", """{"properties":{"back":{"$ref":"painter.json"}}}"""));

        Assert.Same(schema, schema.Properties[0].Schema.References[0].Properties[0].Schema.References[0]);
    }

    [Fact]
    public void Problems_of_another_document_are_its_own()
    {
        ReferenceSamples.Read("""{"$ref":"b.json"}""", out var problems, ("acme/b", """{"type":"float","default":"x","unknown":1}"""));

        Assert.Empty(problems);
    }

    [Fact]
    public void But_what_is_not_enforced_there_is_said_here()
    {
        var schema = ReferenceSamples.Read("""{"$ref":"b.json"}""", out var problems, ("acme/b", """{"items":{"pattern":"("}}"""));

        Assert.Equal(["pattern"], schema.References[0].Items!.NotEnforced);
        Assert.StartsWith("(1,9) SSDK013: The keyword 'acme/b.json#/items/pattern' is not enforced", ProblemLog.Show(Assert.Single(problems)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_no_JSON_leads_nowhere()
    {
        ReferenceSamples.Read("""{"$ref":"b.json"}""", out var problems, ("acme/b", "{"));

        Assert.Equal("SSDK030", Assert.Single(problems).Kind.Id);
    }

    [Theory]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("http://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger")]
    public void The_meta_schemas_are_at_hand(string uri) => Assert.NotNull(ReferenceSamples.Target(ReferenceSamples.Read($$"""{"$ref":"{{uri}}"}""")));

    [Theory]
    [InlineData("common.json", true)]
    [InlineData("#/$defs/x", false)]
    public void A_document_says_which_others_it_may_look_for(string reference, bool isLinked) =>
        Assert.Equal(isLinked, DocumentLinks.Of("acme/painter", $$"""{"$ref":"{{reference}}"}""").Wanted.Contains("schemas:///acme/common.json"));

    [Fact]
    public void Only_what_a_document_leads_to_belongs_to_it()
    {
        var painter = new SchemaDocument("acme/painter", """{"$ref":"common.json#/$defs/Z"}""");
        var documents = new SchemaDocuments(new[] { Common, Sizes, Model }.Select(other => new SchemaDocument(other.Item1, other.Item2)));

        var reached = documents.ReachedFrom(painter.Links);

        Assert.Equal(2, reached.Count);
        Assert.Equal(reached, documents.ReachedFrom(painter.Links));
        Assert.Null(reached.Find("schemas:///acme/deep/model.json"));
    }
}
