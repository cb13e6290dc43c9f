using System.Text.RegularExpressions;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^\\d+$", "123", true)]
    [InlineData("^\\d$", "\u0661", false)]
    [InlineData("^\\D$", "\u0661", true)]
    [InlineData("^\\w$", "_", true)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^\\s$", "\ufeff", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\S$", "\u0085", true)]
    [InlineData("^[\\d\\w-]+$", "a-1", true)]
    [InlineData("^[\\D]$", "1", false)]
    [InlineData("^[\\D]$", "x", true)]
    [InlineData("^[\\W]$", "[", true)]
    [InlineData("^[\\W]$", "z", false)]
    [InlineData("^[\\S]$", " ", false)]
    [InlineData("^[\\S]$", "\u3001", true)]
    [InlineData("^[\\s\\S]$", "\u2029", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^[$]$", "$", true)]
    [InlineData("^\\$$", "$", true)]
    [InlineData("^.$", "\r", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[.]$", "x", false)]
    [InlineData("a\\/b", "a/b", true)]
    [InlineData("[[]", "[", true)]
    [InlineData("^[a-z-[b]]$", "b]", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "x", false)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "écaté", true)]
    [InlineData("\\Bcat", "cat", false)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^\\p{Letter}+$", "é漢", true)]
    [InlineData("^\\P{Lu}$", "A", false)]
    [InlineData("^\\u00e9$", "é", true)]
    [InlineData("es", "expression", true)]
    [InlineData("^.$", "\U0001F389", true)]
    [InlineData("^.{2}$", "\U0001F389", false)]
    [InlineData("^[^a]$", "\U0001F389", true)]
    [InlineData("^[^\\S]$", "\U0001F389", false)]
    [InlineData("^[\\s\\S]$", "\U0001F389", true)]
    [InlineData("^\\W{1}$", "\U0001F389", true)]
    [InlineData("^\U0001F389*$", "\U0001F389\U0001F389", true)]
    [InlineData("^\\ud83c\\udf89{2}$", "\U0001F389\U0001F389", true)]
    [InlineData("^\\u{1F389}{2}$", "\U0001F389\U0001F389", true)]
    [InlineData("^\\u{e9}[\\u{65}]$", "ée", true)]
    [InlineData("ES", "yes", false)]
    [InlineData("i", "\u0130I", false)]
    public void A_pattern_means_what_ECMA_262_means_by_it(string pattern, string text, bool matches)
    {
        var translated = EcmaPattern.Translate(pattern, out _);

        Assert.NotNull(translated);
        Assert.Equal(matches, Regex.IsMatch(text, translated, BoundedRegex.Options, BoundedRegex.MatchTimeout));
        Assert.Equal(matches, BoundedRegex.Create(translated).IsMatch(text));
    }

    [Theory]
    [InlineData("a(")]
    [InlineData("[z-a]")]
    [InlineData("\\u{110000}")]
    [InlineData("[\U0001F389]")]
    [InlineData("[\\ud83c\\udf89]")]
    [InlineData("[\\u{1F389}-\\u{1F390}]")]
    [InlineData("\\p{Script=Greek}")]
    [InlineData("*")]
    [InlineData("\\")]
    [InlineData("[a")]
    public void What_NET_cannot_read_is_refused_with_a_reason(string pattern)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out var reason));
        Assert.NotEqual("", reason);
    }

    [Fact]
    public void A_pattern_of_hostile_length_is_not_even_tried()
    {
        Assert.Null(EcmaPattern.Translate(new string('(', 1_000_000), out var reason));
        Assert.Equal("it is longer than 5000 characters", reason);
    }

    [Fact]
    public void An_unreadable_pattern_is_left_out_and_not_enforced()
    {
        var schema = ProblemLog.ReadSchema("""{"pattern":"a("}""", out var problems);

        Assert.Null(schema.Pattern);
        Assert.Null(schema.DotNetPattern);
        Assert.Equal(["pattern"], schema.NotEnforced);
        Assert.Equal("SSDK021", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void Both_spellings_are_kept()
    {
        var schema = ProblemLog.ReadSchema("""{"pattern":"^\\d$"}""");

        Assert.Equal(("^\\d$", "^[0-9]\\z"), (schema.Pattern, schema.DotNetPattern));
    }
}
