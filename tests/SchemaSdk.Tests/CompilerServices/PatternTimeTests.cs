using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.CompilerServices;

public sealed class PatternTimeTests
{
    private static readonly TimeSpan OneValidation = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("^(a+)+\\z", false)]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+\\z", false)]
    [InlineData("^(a|a)*b\\z", false)]
    [InlineData("(?:a?){1000}a{1000}b", null)]
    [InlineData("(a{1000}){1000}b", null)]
    [InlineData("((a{1,1000}){1,1000}){1,1000}b", null)]
    [InlineData("^(?=(a+)+b)", null)]
    [InlineData("^(a+)+\\1c\\z", null)]
    public void A_catastrophic_pattern_over_a_long_text_is_judged_or_given_up_in_time(string regex, bool? matches)
    {
        var pattern = new SchemaPattern(regex);
        var clock = Stopwatch.StartNew();
        var answer = pattern.IsMatch(new string('a', 200_000) + "!");

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, OneValidation);
        if (matches is { } known) Assert.Equal(known, answer);
        PatternTime.Reset();
    }

    [Fact]
    public void Ten_thousand_slow_values_of_one_validation_share_a_bound()
    {
        var pattern = new SchemaPattern("^(?=x?)(a+)+\\z");
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat($"\"{new string('a', 40)}!\"", 10_000))}]");
        var clock = Stopwatch.StartNew();

        Assert.True(JsonChecks.Run(json, CheckItems).IsValid);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, OneValidation);

        void CheckItems(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
                if (!pattern.IsMatch(ref reader)) errors.Add("", "/items/pattern", "must match", ref reader);
        }
    }

    [Fact]
    public void The_next_validation_has_the_whole_time_again()
    {
        PatternTime.Spend(Stopwatch.GetTimestamp() - (60 * Stopwatch.Frequency));
        Assert.True(new SchemaPattern("^b\\z").IsMatch("a"));

        _ = default(ErrorCollector).ToResult();

        Assert.False(new SchemaPattern("^b\\z").IsMatch("a"));
    }
}
