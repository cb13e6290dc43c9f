using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

public class AnnotationKeywordsTests
{
    [Fact]
    public void Texts_and_flags_are_kept()
    {
        var schema = ProblemLog.ReadSchema("""{"title":"T","description":"D é","format":"uri","deprecated":true}""");

        Assert.Equal(("T", "D é", "uri", true), (schema.Title, schema.Description, schema.Format, schema.IsDeprecated));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \\n")]
    [InlineData("modelApiDoc_outDescImage")]
    public void Texts_that_say_nothing_are_dropped(string text)
    {
        var schema = ProblemLog.ReadSchema($$"""{"title":"{{text}}","description":"{{text}}"}""");

        Assert.Null(schema.Title);
        Assert.Null(schema.Description);
    }

    [Fact]
    public void A_sentence_about_such_a_key_stays() =>
        Assert.Equal("modelApiDoc_x is a key", ProblemLog.ReadSchema("""{"title":"modelApiDoc_x is a key"}""").Title);

    [Theory]
    [InlineData("title", "5")]
    [InlineData("description", "null")]
    [InlineData("format", "[]")]
    [InlineData("deprecated", "\"yes\"")]
    [InlineData("examples", "{}")]
    [InlineData("x-enum-varnames", "\"A\"")]
    public void An_annotation_of_the_wrong_shape_is_ignored_and_said(string keyword, string value)
    {
        ProblemLog.ReadSchema($$"""{"{{keyword}}":{{value}}}""", out var problems);

        Assert.Equal($"(1,{keyword.Length + 5}) SSDK015", $"{ProblemLog.Place(Assert.Single(problems))} {problems[0].Kind.Id}");
    }

    [Fact]
    public void Examples_come_from_both_keywords()
    {
        var examples = ProblemLog.ReadSchema("""{"examples":[1,null],"example":"x"}""").Examples;

        Assert.Equal(["1", "null", "\"x\""], examples.Select(JsonFormatter.Compact));
    }

    [Theory]
    [InlineData("""{"type":["string","null"],"default":null}""")]
    [InlineData("""{"type":"string","nullable":true,"enum":["a"],"default":null}""")]
    [InlineData("""{"default":null}""")]
    public void A_default_of_null_where_null_is_allowed_is_no_default(string text) => Assert.Null(ProblemLog.ReadSchema(text).Default);

    [Theory]
    [InlineData("""{"type":"integer","default":null}""")]
    [InlineData("""{"enum":["a"],"default":null}""")]
    [InlineData("""{"const":"a","default":null}""")]
    public void Elsewhere_it_is_no_default_either_and_said(string text)
    {
        Assert.Null(ProblemLog.ReadSchema(text, out var problems).Default);
        Assert.Equal("SSDK023", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void A_default_that_violates_its_schema_is_said_with_the_violation()
    {
        var schema = ProblemLog.ReadSchema("""{"properties":{"n":{"enum":[1,2,3],"default":22}}}""", out var problems);

        Assert.NotNull(schema.Properties[0].Schema.Default);
        Assert.Equal("(1,46) SSDK024: The default 22 violates its own schema: must be one of 1..3, but is 22. Correct the default or the schema.",
            ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void An_example_that_violates_its_schema_names_the_place_inside_it()
    {
        ProblemLog.ReadSchema("""{"items":{"properties":{"a":{"type":"string"}}},"examples":[[{"a":"x"}],[{"a":1}]]}""", out var problems);

        Assert.Equal("""(1,73) SSDK025: The example [{"a":1}] violates its own schema: /0/a must be a string, but is 1. Correct the example or the schema.""",
            ProblemLog.Show(Assert.Single(problems)));
    }
}
