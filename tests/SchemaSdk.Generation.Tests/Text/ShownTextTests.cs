namespace SchemaSdk.Generation.Text;

public class ShownTextTests
{
    [Theory]
    [InlineData("it's é 漢\u3000字 👍", "'it's é 漢\u3000字 👍'")]
    [InlineData("a\r\nb\u0085\u2028\u2029", "'a\\u000D\\u000Ab\\u0085\\u2028\\u2029'")]
    [InlineData("\u202Ea\u2066\u200B\u200D\uFEFF\u00AD", "'\\u202Ea\\u2066\\u200B\\u200D\\uFEFF\\u00AD'")]
    [InlineData("\u3164\uFFA0\u115F\u2065\uFFFE", "'\\u3164\\uFFA0\\u115F\\u2065\\uFFFE'")]
    [InlineData("\U000E0001\U000E0FFF", "'\\uDB40\\uDC01\\uDB43\\uDFFF'")]
    public void In_quotes_a_text_shows_all_that_it_holds(string text, string shown) => Assert.Equal(shown, ShownText.Quoted(text));

    [Theory]
    [InlineData(60, "'", "'")]
    [InlineData(61, "'", "…'")]
    public void The_first_sixty_characters_are_shown(int length, string before, string behind) =>
        Assert.Equal(before + new string('x', 60) + behind, ShownText.Quoted(new string('x', length)));

    [Fact]
    public void No_pair_is_cut_apart_and_no_escape() =>
        Assert.Equal($"'{new string('x', 58)}\\u0000…'", ShownText.Quoted(new string('x', 58) + "\0🎉"));

    [Fact]
    public void In_quotes_half_a_pair_is_what_it_becomes_in_UTF8() => Assert.Equal("'\uFFFDx\uFFFD'", ShownText.Quoted("\uD800x\uDC00"));

    [Fact]
    public void Without_quotes_half_a_pair_is_written_out() => Assert.Equal("\\uD800", ShownText.Printable("\uD800"));
}
