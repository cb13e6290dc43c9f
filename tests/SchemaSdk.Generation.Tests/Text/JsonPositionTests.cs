namespace SchemaSdk.Generation.Text;

public class JsonPositionTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_newline_ends_a_line(string newline)
    {
        var root = ReadObject($"{{{newline}  \"a\": 1,{newline}{newline}\t\"b\": [2]{newline}}}");

        Assert.Equal("1:2-1:5", Show(root.Members[0].NameRange));
        Assert.Equal("1:7-1:8", Show(root.Members[0].Value.Range));
        Assert.Equal("3:1-3:4", Show(root.Members[1].NameRange));
        Assert.Equal("3:6-3:9", Show(root.Members[1].Value.Range));
        Assert.Equal("0:0-4:1", Show(root.Range));
    }

    [Fact]
    public void Newlines_of_different_kinds_may_be_mixed() =>
        Assert.Equal("4:0-4:1", Show(ProblemLog.ReadJson("\r\r\n\n\r1").Range));

    [Fact]
    public void A_letter_of_several_bytes_is_one_column() =>
        Assert.Equal("0:7-0:8", Show(ReadObject("{\"é漢\": 1}").Members[0].Value.Range));

    [Fact]
    public void A_surrogate_pair_is_two_columns() =>
        Assert.Equal("0:7-0:8", Show(ReadObject("{\"\U0001F389\": 1}").Members[0].Value.Range));

    [Fact]
    public void An_escape_has_as_many_columns_as_characters() =>
        Assert.Equal("0:12-0:15", Show(ReadObject("""{"\u0041\n":"b"}""").Members[0].Value.Range));

    [Fact]
    public void Separators_of_Unicode_inside_a_string_end_no_line() =>
        Assert.Equal("0:9-0:10", Show(ReadObject("{\"\u2028\u2029\u0085x\": 1}").Members[0].Value.Range));

    [Fact]
    public void A_byte_order_mark_has_no_column()
    {
        var range = ProblemLog.ReadJson("\uFEFF 1").Range;

        Assert.Equal("0:1-0:2", Show(range));
        Assert.Equal(2, range.Start.Offset);
    }

    [Fact]
    public void Offsets_point_into_the_text()
    {
        const string Text = "{\r\n \"\U0001F389\": [ true , \"é\" ]\r\n}";
        var items = Assert.IsType<JsonArray>(ReadObject(Text).Members[0].Value).Items;

        Assert.Equal("true", Text[items[0].Range.Start.Offset..items[0].Range.End.Offset]);
        Assert.Equal("\"é\"", Text[items[1].Range.Start.Offset..items[1].Range.End.Offset]);
    }

    [Fact]
    public void An_error_after_a_surrogate_pair_stands_in_its_column()
    {
        ProblemLog.ReadJson("{\r\n\"\U0001F389é\": x}", out var problems);

        Assert.Equal("(2,8)", ProblemLog.Place(Assert.Single(problems)));
    }

    private static JsonObject ReadObject(string text) => Assert.IsType<JsonObject>(ProblemLog.ReadJson(text));

    private static string Show(TextRange range) =>
        $"{range.Start.Line}:{range.Start.Column}-{range.End.Line}:{range.End.Column}";
}
