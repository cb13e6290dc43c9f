using System.Text;
using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Values;

public class FormatTests
{
    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026\\u002d02-28", true)]
    public void Both_doors_judge_a_text_alike(string escaped, bool expected)
    {
        var json = Encoding.UTF8.GetBytes($"\"{escaped}\"");
        var reader = new Utf8JsonReader(json);
        reader.Read();

        Assert.Equal(expected, JsonChecks.HasFormat(ref reader, "date"));
        Assert.Equal(expected, ValueChecks.HasFormat(reader.GetString()!, "date"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_letter_of_an_address() => Assert.False(ValueChecks.HasFormat("http://a/\uD800", "iri"));
}
