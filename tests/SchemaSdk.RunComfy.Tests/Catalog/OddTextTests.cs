using System.Text;
using System.Text.Json;
using Own.Sample;

namespace SchemaSdk.RunComfy.Tests.Catalog;

/// <summary>Text that is odd, but arrives: halves of surrogate pairs, bytes that are not UTF-8, escapes.</summary>
public class OddTextTests
{
    private static IReadOnlyList<ValidationError> Errors(string json) => PortraitRequest.Descriptor.ValidateRequest(Encoding.UTF8.GetBytes(json)).Errors;

    private static string WithPrompt(string json) => $$"""{"style":"portrait","background":null,"prompt":"{{json}}"}""";

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("a\\uD83D\\ud83d\\ude00b")]
    [InlineData("\\\\ud83d")]
    public void Half_a_surrogate_pair_is_a_character_like_any_other(string text) => Assert.Empty(Errors(WithPrompt(text)));

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_or_a_listed_value_is_judged_and_never_thrown()
    {
        Assert.Equal(
            ["/style: must be 'portrait', but is 'portrait\uFFFD'", "/mode: must be one of 'fast', 'fine', null, but is '\uFFFDfast'"],
            Errors("""{"\ud83dstyle":1,"background":null,"prompt":"p","style":"portrait\ud83d","mode":"\ude00fast"}""").Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("😀")]
    [InlineData("\\u00e9")]
    [InlineData("\\uD83D\\uDE00")]
    [InlineData("\\n")]
    [InlineData("\\\\")]
    [InlineData("\\/")]
    [InlineData("\\udfff")]
    public void A_length_counts_code_points_however_they_are_written(string character)
    {
        var longest = string.Concat(Enumerable.Repeat(character, 600));

        Assert.Empty(Errors(WithPrompt(longest)));
        Assert.Equal("/prompt: must have at most 600 characters, but has 601", Assert.Single(Errors(WithPrompt(longest + character))).ToString());
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_not_JSON()
    {
        var error = Assert.Single(PortraitRequest.Descriptor.ValidateRequest([(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']).Errors);

        Assert.Equal(("", ""), (error.InstancePointer, error.KeywordPointer));
    }

    [Fact]
    public void An_output_with_half_a_surrogate_pair_is_a_JsonException() => Assert.ThrowsAny<JsonException>(
        () => PortraitRequest.Descriptor.ReadOutput("""{"pictures":[{"url":"\ud83d"}]}"""u8));

    [Fact]
    public void JSON_with_half_a_surrogate_pair_can_be_compared()
    {
        PortraitRequest With(string hint) => new() { Prompt = "p", Background = null, Hint = JsonElement.Parse(hint) };

        Assert.Equal(With("\"\\ud83d\""), With("\"\\ud83d\""));
        Assert.NotEqual(With("\"\\ud83d\""), With("\"\\ud83e\""));
        Assert.NotEqual(With("{\"\\ud83d\":1}"), With("{\"a\":1}"));
    }

    [Fact]
    public void Numbers_beyond_a_decimal_are_compared_exactly()
    {
        PortraitRequest With(string hint) => new() { Prompt = "p", Background = null, Hint = JsonElement.Parse(hint) };

        Assert.Equal(With("1e400"), With("10e399"));
        Assert.NotEqual(With("1.00000000000000000000000000000001"), With("1.00000000000000000000000000000002"));
    }
}
