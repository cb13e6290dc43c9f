using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

public class ViolationTextTests
{
    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]", "must be one of 1..15")]
    [InlineData("[1,2]", "must be one of 1, 2")]
    [InlineData("[1,2,3,5]", "must be one of 1..3, 5")]
    [InlineData("[0,5,6,7,-2,-1,0.0]", "must be one of 0, 5..7, -2..0")]
    [InlineData("[3,2,1]", "must be one of 3, 2, 1")]
    [InlineData("[0.5,1.5,2.5]", "must be one of 0.5, 1.5, 2.5")]
    [InlineData("[9223372036854775805,9223372036854775806,9223372036854775807]", "must be one of 9223372036854775805, 9223372036854775806, 9223372036854775807")]
    [InlineData("[\"fast\",\"standard\"]", "must be one of 'fast', 'standard'")]
    [InlineData("[\"standard\"]", "must be 'standard'")]
    [InlineData("[\"a\",null,true,{\"b\":[1]}]", "must be one of 'a', null, true, {\"b\":[1]}")]
    [InlineData("[2,4,6,8,10,12,14,16,18,20]", "must be one of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20")]
    [InlineData("[2,4,6,8,10,12,14,16,18,20,22]", "must be one of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, … (11 in all)")]
    public void Allowed_values_are_listed_in_short(string values, string expected) =>
        Assert.Equal(expected, ViolationText.OneOf(Assert.IsType<JsonArray>(ProblemLog.ReadJson(values)).Items));

    [Theory]
    [InlineData(JsonTypes.String, "must be a string")]
    [InlineData(JsonTypes.Integer, "must be an integer")]
    [InlineData(JsonTypes.Number, "must be a number")]
    [InlineData(JsonTypes.Boolean, "must be a boolean")]
    [InlineData(JsonTypes.Array, "must be an array")]
    [InlineData(JsonTypes.Object, "must be an object")]
    [InlineData(JsonTypes.Null, "must be null")]
    [InlineData(JsonTypes.Null | JsonTypes.Integer, "must be an integer or null")]
    [InlineData(JsonTypes.Integer | JsonTypes.Number, "must be a number")]
    [InlineData(JsonTypes.Array | JsonTypes.String | JsonTypes.Null, "must be a string or an array or null")]
    public void Types_are_joined_with_or(object types, string expected) => Assert.Equal(expected, ViolationText.Type((JsonTypes)types));

    [Theory]
    [InlineData("\"x\"", ", but is 'x'")]
    [InlineData("1.50", ", but is 1.50")]
    [InlineData("null", ", but is null")]
    [InlineData("true", ", but is true")]
    [InlineData("[1]", ", but is an array")]
    [InlineData("{}", ", but is an object")]
    public void The_actual_value_is_shown(string actual, string expected) =>
        Assert.Equal(expected, ViolationText.ButIs(ProblemLog.ReadJson(actual)));

    [Theory]
    [InlineData(60, 60, "")]
    [InlineData(61, 60, "…")]
    public void Long_strings_are_cut(int length, int shown, string end) => Assert.Equal(
        $", but is '{new string('x', shown)}{end}'", ViolationText.ButIs(ProblemLog.ReadJson('"' + new string('x', length) + '"')));

    [Fact]
    public void No_surrogate_pair_is_cut_apart() => Assert.Equal(
        $"must be '{new string('x', 59)}…'", ViolationText.Const(ProblemLog.ReadJson('"' + new string('x', 59) + "\U0001F389\"")));

    [Fact]
    public void Nothing_of_a_schema_breaks_the_line_of_a_sentence()
    {
        const string Hostile = "a\n\u202E\u200B\u001B";
        const string Shown = "a\\u000A\\u202E\\u200B\\u001B";
        var json = ProblemLog.ReadJson("{\"a\\n\\u202e\\u200b\\u001b\":1}");

        Assert.Equal($"must have the property '{Shown}'", ViolationText.Required(Hostile));
        Assert.Equal($"must match the pattern {Shown}", ViolationText.Pattern(Hostile));
        Assert.Equal($"must have the format '{Shown}'", ViolationText.Format(Hostile));
        Assert.Equal("must be {\"a\\u000a\\u202E\\u200B\\u001b\":1}", ViolationText.Const(json));
    }

    [Fact]
    public void A_long_pattern_is_cut() => Assert.Equal($"must match the pattern {new string('x', 300)}…", ViolationText.Pattern(new string('x', 301)));

    [Fact]
    public void One_is_singular()
    {
        Assert.Equal("must have at least 1 character", ViolationText.MinLength(1));
        Assert.Equal("must have at most 1 item", ViolationText.MaxItems(1));
        Assert.Equal("must have at most 0 characters", ViolationText.MaxLength(0));
        Assert.Equal("must have at least 2 items", ViolationText.MinItems(2));
    }
}
