using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.CompilerServices;

/// <summary>Half a surrogate pair: JSON may hold it in an escape, no text that is sent can.</summary>
public sealed class UnicodeTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("é🎉🎉", true)]
    [InlineData("\\uD83C", false)]
    [InlineData("a\\uDF89", false)]
    [InlineData("\\uDF89\\uD83C", false)]
    [InlineData("\\uD83C\\uD83C\\uDF89", false)]
    public void A_text_is_well_formed_where_every_half_has_its_other(string escaped, bool isWellFormed)
    {
        // Metadata cannot hold the halves themselves.
        var text = Regex.Unescape(escaped);
        var errors = default(ErrorCollector);
        ValueChecks.CheckWellFormed(text, "/prompt", ref errors);

        Assert.Equal(isWellFormed, ValueChecks.IsWellFormed(text));
        Assert.Equal(isWellFormed ? [] : ["/prompt: must be Unicode text, but has half a surrogate pair"], errors.ToResult().Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Reading_one_into_a_text_says_what_is_wrong_and_where()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonReading.ReadWhole("""{"a":[true,{"my tags":["x","y\ud800"]}]}"""u8, ReadAnyText));

        Assert.Equal("A text must be Unicode text, but has half a surrogate pair. Path: $.a[1]['my tags'][1].", thrown.Message);
        Assert.Equal("$.a[1]['my tags'][1]", thrown.Path);
    }

    [Theory]
    [InlineData("""{"a":{"b":1},"c":[[2],"x",3]}""", 3, "$.c[2]")]
    [InlineData("""[[],{},"x",3]""", 3, "$[3]")]
    [InlineData("""{"":{"":3}}""", 3, "$")]
    [InlineData("3", 3, "$")]
    public void A_value_of_another_shape_is_found(string json, int wrong, string path)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonReading.ReadWhole(Encoding.UTF8.GetBytes(json), (ref Utf8JsonReader reader) => ReadUntil(ref reader, wrong)));

        Assert.Equal(path, thrown.Path);
    }

    [Fact]
    public void Text_that_ends_early_is_wrong_where_it_ends() =>
        Assert.Equal("$.a[1]", Assert.Throws<JsonException>(() => JsonReading.ReadWhole("""{"a":[1,"x"""u8, ReadAnyText)).Path);

    [Fact]
    public void Members_that_no_schema_lists_are_written_back_as_they_were()
    {
        const string Json = """{"a":"\ud800","\udc00":[1.50]}""";
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            JsonWriting.WriteAdditional(writer, new Dictionary<string, JsonElement> { ["x"] = JsonElement.Parse(Json), ["y"] = JsonElement.Parse("[\"\\ud83c\\udf89\"]") });
            writer.WriteEndObject();
        }

        Assert.Equal($$$"""{"x":{{{Json}}},"y":["\uD83C\uDF89"]}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string ReadAnyText(ref Utf8JsonReader reader)
    {
        var last = "";
        do
        {
            if (reader.TokenType is JsonTokenType.String) last = JsonReading.ReadString(ref reader);
        }
        while (reader.Read());
        return last;
    }

    private static int ReadUntil(ref Utf8JsonReader reader, int wrong)
    {
        while (reader.TokenType != JsonTokenType.Number || reader.GetInt32() != wrong) reader.Read();
        throw JsonReading.Unexpected("must be a string", ref reader);
    }
}
