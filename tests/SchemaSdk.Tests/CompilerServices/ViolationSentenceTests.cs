using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.CompilerServices;

public sealed class ViolationSentenceTests
{
    [Theory]
    [InlineData("plain é 漢 🎉", "'plain é 漢 🎉'")]
    [InlineData("x\n2026-01-01 ERROR forged", "'x\\u000A2026-01-01 ERROR forged'")]
    [InlineData("a\u202Eb\u200Bc\u2028d\u0085e\u001B[2Jf", "'a\\u202Eb\\u200Bc\\u2028d\\u0085e\\u001B[2Jf'")]
    [InlineData("\U000E0041", "'\\uDB40\\uDC41'")]
    public void A_value_is_shown_on_one_line_by_both_doors(string value, string shown)
    {
        Assert.Equal("must be 'y', but is " + shown, OfJson(JsonSerializer.SerializeToUtf8Bytes(value)).Message);
        Assert.Equal("must be 'y', but is " + shown, OfMemory(value).Message);
    }

    [Fact]
    public void A_long_value_is_cut_before_it_is_written_out() =>
        Assert.Equal($"must be 'y', but is '{string.Concat(Enumerable.Repeat("\\u0007", 60))}…'", OfMemory(new string('\a', 61)).Message);

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_what_it_becomes_in_UTF8() => Assert.Equal("must be 'y', but is 'a\uFFFD'", OfMemory("a\uD800").Message);

    [Fact]
    public void A_pointer_does_not_break_the_line_of_its_violation()
    {
        var error = new ValidationError("/a\r\nb", "/properties/a\r\nb/type", "must be a string, but is 1");

        Assert.Equal("/a\\u000D\\u000Ab: must be a string, but is 1", error.ToString());
        Assert.Equal("/a\r\nb", error.InstancePointer);
    }

    [Fact]
    public void The_reason_why_text_is_no_JSON_stands_on_one_line() =>
        Assert.DoesNotContain(JsonChecks.Run("nul\u001b\u202e"u8, Skip).Errors.Single().Message, char.IsControl);

    private static ValidationError OfJson(byte[] utf8Json) => JsonChecks
        .Run(utf8Json, (ref Utf8JsonReader reader, ref ErrorCollector errors) => errors.Add("", "/const", "must be 'y'", ref reader)).Errors.Single();

    private static ValidationError OfMemory(string value)
    {
        var errors = default(ErrorCollector);
        errors.AddValue("", "/const", "must be 'y'", value);
        return errors.ToResult().Errors.Single();
    }

    private static void Skip(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();
}
