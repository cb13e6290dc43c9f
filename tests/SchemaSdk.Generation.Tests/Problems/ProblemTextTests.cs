namespace SchemaSdk.Generation.Problems;

public class ProblemTextTests
{
    [Theory]
    [InlineData("plain é 漢 \U0001F389", "plain é 漢 \U0001F389")]
    [InlineData("a\r\nb\tc\0", "a\\u000D\\u000Ab\\u0009c\\u0000")]
    [InlineData("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    [InlineData("\u202Eevil\u2066\u200B\u200D\uFEFF", "\\u202Eevil\\u2066\\u200B\\u200D\\uFEFF")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    public void What_cannot_be_seen_is_written_out(string text, string expected) => Assert.Equal(expected, ProblemText.Printable(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_out() => Assert.Equal("a\\uD800b\\uDC00", ProblemText.Printable("a\ud800b\udc00"));

    [Fact]
    public void Eighty_characters_are_shown_whole() => Assert.Equal(new string('x', 80), ProblemText.Printable(new string('x', 80)));

    [Fact]
    public void What_is_longer_is_cut() => Assert.Equal(new string('x', 80) + "…", ProblemText.Printable(new string('x', 81)));

    [Fact]
    public void No_surrogate_pair_is_cut_apart() =>
        Assert.Equal(new string('x', 79) + "…", ProblemText.Printable(new string('x', 79) + "\U0001F389"));

    [Fact]
    public void Braces_in_particulars_do_no_harm()
    {
        var sink = new ProblemSink("a.json");
        sink.Report(ProblemKinds.UnknownKeyword, default, "{0}{9}");

        Assert.Equal("'{0}{9}' is no keyword of JSON Schema; it is ignored. Correct its spelling, or start the name with 'x-'.",
            Assert.Single(sink.Problems).Message);
    }
}
