using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

public class EnumKeywordsTests
{
    [Fact]
    public void Values_keep_their_order() =>
        Assert.Equal(["b", "a", "c"], Values(ProblemLog.ReadSchema("""{"enum":["b","a","c"]}""")));

    [Fact]
    public void Twins_are_taken_once_and_names_stay_with_their_values()
    {
        var schema = ProblemLog.ReadSchema(
            """{"enum":["a","a","b"],"x-enum-varnames":["First","Again","Second"],"x-enum-descriptions":["one","again","two"]}""", out var problems);

        Assert.Equal(["a", "b"], Values(schema));
        Assert.Equal(["First", "Second"], schema.EnumNames);
        Assert.Equal(["one", "two"], schema.EnumDescriptions);
        Assert.Equal("(1,14) SSDK019: The value 'a' occurs more than once in this 'enum'; it was taken once. Remove the others.",
            ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void Names_that_are_missing_are_null() =>
        Assert.Equal(["A", null, null], ProblemLog.ReadSchema("""{"x-enumNames":["A",5],"enum":[1,2,3]}""").EnumNames);

    [Fact]
    public void Nullable_adds_null_once()
    {
        var added = ProblemLog.ReadSchema("""{"type":"string","nullable":true,"enum":["a"],"x-enum-varnames":["A"]}""");
        var listed = ProblemLog.ReadSchema("""{"type":"string","nullable":true,"enum":[null,"a"]}""");

        Assert.Equal(["a", null], Values(added));
        Assert.Equal(["A", null], added.EnumNames);
        Assert.Equal([null, "a"], Values(listed));
    }

    [Fact]
    public void A_value_that_contradicts_the_type_is_said()
    {
        ProblemLog.ReadSchema("""{"type":["string","null"],"enum":["a",null,1.5]}""", out var problems);

        Assert.Equal("(1,44) SSDK020: The value 1.5 of 'enum' is never valid here, because the schema says: must be a string or null. "
            + "Correct one of the two.", ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void A_whole_number_is_no_contradiction_to_integer() => ProblemLog.ReadSchema("""{"type":"integer","enum":[1,2.0]}""");

    [Fact]
    public void An_enum_that_is_no_array_is_ignored()
    {
        Assert.Null(ProblemLog.ReadSchema("""{"enum":"a"}""", out var problems).Enum);
        Assert.Equal("SSDK014", Assert.Single(problems).Kind.Id);
    }

    private static IEnumerable<string?> Values(SchemaNode schema) =>
        Assert.IsType<IReadOnlyList<JsonNode>>(schema.Enum, exactMatch: false).Select(value => (value as JsonString)?.Value);

    [Fact]
    public void A_constant_that_the_enum_does_not_list_leaves_nothing_valid()
    {
        var schema = ProblemLog.ReadSchema("""{"enum":["a","b"],"const":"c"}""", out var problems);

        Assert.Equal("(1,27) SSDK020: The value 'c' of 'const' is never valid here, because the schema says: must be one of 'a', 'b'. Correct one of the two.", ProblemLog.Show(Assert.Single(problems)));
        Assert.All(["\"a\"", "\"c\""], value => Assert.NotEmpty(SchemaEvaluator.Evaluate(schema, ProblemLog.ReadJson(value))));
    }
}
