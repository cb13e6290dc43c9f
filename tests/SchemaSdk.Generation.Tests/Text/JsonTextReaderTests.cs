using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Text;

public class JsonTextReaderTests
{
    [Fact]
    public void Strings_are_unescaped()
    {
        var text = Assert.IsType<JsonString>(ProblemLog.ReadJson("""  "a\"\\\/\b\f\n\r\té🎉"  """));

        Assert.Equal("a\"\\/\b\f\n\r\té\U0001F389", text.Value);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_survives() =>
        Assert.Equal("\ud800x", Assert.IsType<JsonString>(ProblemLog.ReadJson("\"\\ud800x\"")).Value);

    [Fact]
    public void Numbers_keep_their_text() =>
        Assert.Equal("-1.50E+02", Assert.IsType<JsonNumber>(ProblemLog.ReadJson("-1.50E+02")).Text);

    [Fact]
    public void Members_keep_their_order()
    {
        var members = Assert.IsType<JsonObject>(ProblemLog.ReadJson("""{"b":1,"a":2,"c":3}""")).Members;

        Assert.Equal(["b", "a", "c"], members.Select(member => member.Name));
    }

    [Fact]
    public void Of_duplicate_keys_the_last_value_counts_at_the_place_of_the_first()
    {
        var node = ProblemLog.ReadJson("""{"a":1,"b":2,"a":3}""", out var problems);

        var members = Assert.IsType<JsonObject>(node).Members;
        Assert.Equal(["a", "b"], members.Select(member => member.Name));
        Assert.Equal("3", Assert.IsType<JsonNumber>(members[0].Value).Text);
        Assert.Equal("(1,14) SSDK004: The key 'a' occurs more than once in this object, and only its last value counts. Remove the others.",
            ProblemLog.Show(Assert.Single(problems)));
    }

    [Theory]
    [InlineData("""{"a":1 x}""", "(1,8)", "Expected ',' or '}' after a member, but found 'x'.")]
    [InlineData("[1 2]", "(1,4)", "Expected ',' or ']' after an element, but found '2'.")]
    [InlineData("[1,]", "(1,4)", "Expected a value, but found ']'.")]
    [InlineData("{\"a\" 1}", "(1,6)", "Expected ':' after a member's name, but found '1'.")]
    [InlineData("{a:1}", "(1,2)", "Expected a member's name in double quotes, but found 'a'.")]
    [InlineData("", "(1,1)", "Expected a value, but found the end of the text.")]
    [InlineData("[\n  1,\n", "(3,1)", "Expected a value, but found the end of the text.")]
    [InlineData("1 2", "(1,3)", "Expected the end of the text, but found '2'.")]
    [InlineData("01", "(1,2)", "Expected no digit after a leading zero, but found '1'.")]
    [InlineData("1.x", "(1,3)", "Expected a digit after the decimal point, but found 'x'.")]
    [InlineData("1e", "(1,3)", "Expected a digit in the exponent, but found the end of the text.")]
    [InlineData("-", "(1,2)", "Expected a digit, but found the end of the text.")]
    [InlineData("\"abc", "(1,5)", "Expected '\"' at the end of a string, but found the end of the text.")]
    [InlineData("\"a\nb\"", "(1,3)", "Expected an escape such as \\n in place of a control character, but found '\\u000A'.")]
    [InlineData("\"\\q\"", "(1,3)", "Expected one of \" \\ / b f n r t u after '\\', but found 'q'.")]
    [InlineData("\"\\u00x0\"", "(1,6)", "Expected four hexadecimal digits after \\u, but found 'x'.")]
    [InlineData("tru", "(1,1)", "Expected a value, but found 't'.")]
    [InlineData("[\U0001F389]", "(1,2)", "Expected a value, but found '\U0001F389'.")]
    public void The_first_error_is_named_where_it_stands(string text, string place, string sentence)
    {
        Assert.Null(ProblemLog.ReadJson(text, out var problems));

        Assert.Equal($"{place} SSDK001: {sentence} Correct the JSON text at this place.", ProblemLog.Show(Assert.Single(problems)));
    }

    [Fact]
    public void Nesting_up_to_the_bound_is_read() =>
        Assert.NotNull(ProblemLog.ReadJson(new string('[', JsonTextReader.MaxDepth) + new string(']', JsonTextReader.MaxDepth)));

    [Theory]
    [InlineData("[", 129)]
    [InlineData("[", 10_000)]
    [InlineData("{\"a\":", 10_000)]
    [InlineData("[{\"a\":", 1_000_000)]
    public void Deeper_nesting_is_refused_where_the_bound_is_passed(string open, int levels)
    {
        var text = string.Concat(Enumerable.Repeat(open, levels));

        Assert.Null(ProblemLog.ReadJson(text, out var problems));

        var problem = Assert.Single(problems);
        Assert.Same(ProblemKinds.NestingTooDeep, problem.Kind);
        Assert.True(text[problem.Range.Start.Offset] is '[' or '{');
        Assert.Equal(JsonTextReader.MaxDepth, text[..problem.Range.Start.Offset].Count(unit => unit is '[' or '{'));
    }

    [Fact]
    public void A_number_of_more_than_a_thousand_characters_is_refused()
    {
        Assert.Null(ProblemLog.ReadJson("[" + new string('9', 1001) + "]", out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal("(1,2) SSDK003: A number has 1001 characters, and at most 1000 are read. Write it shorter.", ProblemLog.Show(problem));
    }

    [Fact]
    public void A_string_of_ten_million_characters_is_read() =>
        Assert.Equal(10_000_000, Assert.IsType<JsonString>(ProblemLog.ReadJson('"' + new string('x', 10_000_000) + '"')).Value.Length);
}
