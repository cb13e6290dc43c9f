using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Mapping;

public sealed class TypeChoiceTests
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "long")]
    [InlineData("""{"type":"integer","minimum":0}""", "long")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":100}""", "int")]
    [InlineData("""{"type":"integer","minimum":-2147483648,"maximum":2147483647}""", "int")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":4294967295}""", "long")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":18446744073709551615}""", "ulong")]
    [InlineData("""{"type":"integer","minimum":-1,"maximum":18446744073709551615}""", "decimal")]
    [InlineData("""{"type":"integer","maximum":1e30}""", "global::System.Numerics.BigInteger")]
    [InlineData("""{"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":10}""", "int")]
    [InlineData("""{"type":"integer","enum":[1,2,3000000000]}""", "long")]
    [InlineData("""{"type":"integer","enum":[1,2,3]}""", "int")]
    public void An_integer_type_holds_every_allowed_value(string schema, string type) => Assert.Equal(type, TypeOf(schema).Name);

    [Theory]
    [InlineData("""{"type":"string"}""", "string", false)]
    [InlineData("""{"type":["string","null"]}""", "string", true)]
    [InlineData("""{"type":"string","nullable":true}""", "string", true)]
    [InlineData("""{"type":"string","format":"uri"}""", "global::SchemaSdk.UriString", false)]
    [InlineData("""{"type":"string","format":"date-time"}""", "string", false)]
    [InlineData("""{"type":"number"}""", "double", false)]
    [InlineData("""{"type":"float"}""", "double", false)]
    [InlineData("""{"type":"boolean"}""", "bool", false)]
    [InlineData("""{"type":["string","integer"]}""", "global::Root.Acme.PainterValue", false)]
    [InlineData("""{}""", "global::System.Text.Json.JsonElement", false)]
    [InlineData("""{"type":"object"}""", "global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>", false)]
    [InlineData("""{"anyOf":[{"type":"string"}]}""", "string", false)]
    [InlineData("""{"type":"array"}""", "global::System.Collections.Generic.IReadOnlyList<global::System.Text.Json.JsonElement>", false)]
    [InlineData("""{"type":"array","items":{"type":["string","null"]}}""", "global::System.Collections.Generic.IReadOnlyList<string?>", false)]
    [InlineData("""{"enum":["a","b"]}""", "global::Root.Acme.PainterValue", false)]
    [InlineData("""{"enum":["a",null]}""", "global::Root.Acme.PainterValue", true)]
    [InlineData("""{"enum":[1,2]}""", "int", false)]
    [InlineData("""{"enum":[1,2.5,null]}""", "double", true)]
    [InlineData("""{"const":3000000000}""", "long", false)]
    [InlineData("""{"enum":[1,"a"]}""", "global::System.Text.Json.JsonElement", false)]
    [InlineData("""{"anyOf":[{"enum":[1,"a"]},{"enum":[2,"b"]}]}""", "global::System.Text.Json.JsonElement", false)]
    [InlineData("""{"anyOf":[{"prefixItems":[{"const":1}]},{"prefixItems":[{"const":2}]}]}""", "global::System.Text.Json.JsonElement", false)]
    [InlineData("""{"enum":[null]}""", "global::System.Text.Json.JsonElement", false)]
    [InlineData("""{"type":"object","properties":{"x":{}}}""", "global::Root.Acme.PainterValue", false)]
    public void A_schema_gives_a_type(string schema, string type, bool isNullable)
    {
        var chosen = TypeOf(schema);
        Assert.Equal(type, chosen.Name);
        Assert.Equal(isNullable, chosen.IsNullable);
    }

    [Fact]
    public void A_required_constant_is_no_property_and_an_optional_one_is_an_enum_of_one()
    {
        var record = Understand("""{"required":["kind"],"properties":{"kind":{"const":"a"},"other":{"const":"b"}}}""").Model!.Records[0];
        Assert.Equal([new ConstantSpec("kind", "\"a\"")], record.Constants);
        Assert.Equal(TypeKind.Enum, Assert.Single(record.Properties).Type.Kind);
    }

    [Theory]
    [InlineData("日本語", "value日本語")]
    [InlineData("ª", "valueª")]
    [InlineData("İ", "valueİ")]
    [InlineData("1st", "value_1st")]
    [InlineData("été", "été")]
    public void A_local_variable_is_never_called_like_its_member(string wireName, string localName)
    {
        var property = Assert.Single(Understand("""{"properties":{"name":{}}}""".Replace("name", wireName, StringComparison.Ordinal)).Model!.Records[0].Properties);
        Assert.Equal(localName, property.LocalName);
        Assert.NotEqual(property.Name, property.LocalName);
    }

    [Fact]
    public void Names_that_a_record_cannot_have_are_numbered()
    {
        var record = Understand("""{"properties":{"equals":{},"validate":{},"painter_request":{},"additional_properties":{},"to_string":{},"object":{}}}""").Model!.Records[0];
        Assert.Equal(
            ["Equals_2", "Validate_2", "PainterRequest_2", "AdditionalProperties_2", "ToString_2", "Object"],
            record.Properties.Select(property => property.Name));
        Assert.DoesNotContain("object", record.Properties.Select(property => property.LocalName));
    }

    [Fact]
    public void A_type_of_the_output_says_so_where_the_input_has_the_name()
    {
        var model = SchemaCompiler.Understand("p.json", "acme/painter", """
            {"input":{"properties":{"style":{"enum":["a"]}}},"output":{"properties":{"style":{"enum":["b"]},"mood":{"enum":["c"]}}}}
            """, "Root").Model!;
        Assert.Equal(["PainterStyle", "PainterOutputStyle", "PainterMood"], model.Enums.Select(specification => specification.Name));
        Assert.Equal([false, true, true], model.Enums.Select(specification => specification.IsOpen));
    }

    [Fact]
    public void An_output_that_asks_for_more_than_what_it_refers_to_has_a_type_of_its_own()
    {
        const string Text = """{"input":{},"output":{"$ref":"#/$defs/tree","unevaluatedProperties":false,"$defs":{"tree":{"type":"object","properties":{"next":{"$ref":"#/output/$defs/tree"}}}}}}""";
        var model = SchemaCompiler.Understand("p.json", "acme/painter", Text.Replace("#/$defs", "#/output/$defs", StringComparison.Ordinal), "Root").Model!;
        Assert.Equal("global::Root.Acme.PainterOutput", model.Output.Name);
        Assert.Contains("PainterTree", model.Records.Select(record => record.Name));
    }

    [Fact]
    public void The_same_text_gives_an_equal_model_and_another_text_does_not()
    {
        const string Text = """{"properties":{"a":{"type":"string","maxLength":3},"b":{"type":"array","items":{"enum":["x"]}}}}""";
        Assert.Equal(Understand(Text).Model, Understand(Text.Replace("{", "{ ", StringComparison.Ordinal)).Model);
        Assert.NotEqual(Understand(Text).Model, Understand(Text.Replace('3', '4')).Model);
    }

    private static TypeRef TypeOf(string schema) =>
        Assert.Single(Understand("""{"type":"object","properties":{"value":""" + schema + "}}").Model!.Records[0].Properties).Type;

    private static UnderstoodModel Understand(string text) => SchemaCompiler.Understand("acme/painter.json", "acme/painter", text, "Root");
}
