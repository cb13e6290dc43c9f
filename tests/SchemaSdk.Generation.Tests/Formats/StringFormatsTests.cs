using System.Diagnostics;

namespace SchemaSdk.Generation.Formats;

public class StringFormatsTests
{
    [Theory]
    [InlineData("email", "a@b")]
    [InlineData("email", "\"\\\"\"@b.c")]
    [InlineData("email", "a@[IPv6:::1]")]
    [InlineData("uri", "a:")]
    [InlineData("uri", "http://[v1.a:b]:80/")]
    [InlineData("uri", "data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("uri", "http://a:/?#")]
    [InlineData("uri-reference", "./a:b?c:d#e/f?")]
    [InlineData("iri", "http://ä.example/ü?\uE000#ß")]
    [InlineData("uri-template", "/{?x:20,y*}{&z}")]
    [InlineData("relative-json-pointer", "0+1/a")]
    [InlineData("relative-json-pointer", "2-10")]
    [InlineData("ipv6", "1:2:3:4:5:6:7::")]
    [InlineData("regex", "^(?:a|b){2,3}?[\\w.-]+\\.(?=x)\\1*(y)\\u{1F389}\\p{L}$")]
    [InlineData("regex", "[a-z\\]\\-]")]
    [InlineData("regex", "(?i:a)")]
    [InlineData("regex", "\\-\\@")]
    [InlineData("time", "00:00:00.1-23:59")]
    public void A_text_of_the_format_matches(string format, string text) => Assert.True(StringFormats.IsMatch(format, text));

    [Theory]
    [InlineData("date", "")]
    [InlineData("date", "2024-1")]
    [InlineData("date-time", "2024-01-01")]
    [InlineData("date-time", "2024-01-01T")]
    [InlineData("date-time", "2024-01-01T00:00:00")]
    [InlineData("date-time", "2024-01-01T00:00:00.Z")]
    [InlineData("time", "00:00")]
    [InlineData("time", "00:00:00+1")]
    [InlineData("email", "\"\\")]
    [InlineData("email", "\"a\\\"@b")]
    [InlineData("email", "a@[")]
    [InlineData("email", "a@[]")]
    [InlineData("email", "a@b.")]
    [InlineData("uri", "http://[::1")]
    [InlineData("uri", "http://[::1]x")]
    [InlineData("uri", "http://[v1.%41]/")]
    [InlineData("uri", "http://a/#b#c")]
    [InlineData("uri", "http://a/\uE000")]
    [InlineData("iri", "http://a/\uE000")]
    [InlineData("iri", "http://a/\uD800")]
    [InlineData("uri-template", "{?}")]
    [InlineData("uri-template", "{a:}")]
    [InlineData("relative-json-pointer", "0+0")]
    [InlineData("relative-json-pointer", "0-")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8::")]
    [InlineData("ipv6", ":")]
    [InlineData("ipv4", "1.2.3.4.")]
    [InlineData("regex", "*")]
    [InlineData("regex", "a**")]
    [InlineData("regex", "(?=a)*")]
    [InlineData("regex", "a{2,1}")]
    [InlineData("regex", "a{")]
    [InlineData("regex", "[z-a]")]
    [InlineData("regex", "[a")]
    [InlineData("regex", "\\")]
    [InlineData("regex", "\\2(a)")]
    [InlineData("regex", "\\k<n>")]
    [InlineData("regex", "(?<n>a)(?<n>b)")]
    [InlineData("regex", "\\u{110000}")]
    [InlineData("regex", "(a))")]
    [InlineData("uuid", "")]
    [InlineData("duration", "P")]
    [InlineData("duration", "P1")]
    [InlineData("duration", "P1D1")]
    public void Another_text_does_not(string format, string text) => Assert.False(StringFormats.IsMatch(format, text));

    [Fact]
    public void A_format_that_is_not_known_asserts_nothing()
    {
        Assert.False(StringFormats.IsKnown("color"));
        Assert.True(StringFormats.IsMatch("color", "no color"));
    }

    [Theory]
    [InlineData("regex", "(")]
    [InlineData("regex", "a{1}")]
    [InlineData("regex", "\\u{0}")]
    [InlineData("regex", "(?<a>")]
    [InlineData("regex", "[a-")]
    [InlineData("uri", "a:@")]
    [InlineData("uri-template", "{a")]
    [InlineData("uri-template", "{a,b}")]
    [InlineData("email", "a.")]
    [InlineData("ipv6", "1:")]
    [InlineData("hostname", "a.")]
    [InlineData("json-pointer", "/~0")]
    [InlineData("duration", "P1Y")]
    public void A_long_text_takes_no_longer_than_its_length(string format, string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        var watch = Stopwatch.StartNew();

        _ = StringFormats.IsMatch(format, text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_text_makes_a_check_fail_or_throw()
    {
        var random = new Random(20261121);
        const string Units = "P1YT0DM:-+Z./?#[]{}()\\@%a~\"* ,<=k>ub\u00e4\ud83d\ude00\ud800";
        string[] formats =
        [
            "date", "time", "date-time", "duration", "email", "idn-email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri",
            "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
        ];
        for (var i = 0; i < 200_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => Units[random.Next(Units.Length)])]);
            foreach (var format in formats)
            {
                var exception = Record.Exception(() => StringFormats.IsMatch(format, text));
                Assert.True(exception is null, $"{format} '{text}': {exception}");
            }
        }
    }
}
