using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Values;

public class MediaOutputTests
{
    [Theory]
    [InlineData("""{"image":"https://f/1"}""")]
    [InlineData("""{"image":"https://f/1","images":["https://f/2","https://f/1"],"video":"https://f/3","videos":["https://f/4"]}""")]
    [InlineData("""{"images":[]}""")]
    [InlineData("""{"image":null,"images":null}""")]
    [InlineData("""{"image":["https://f/1"],"images":"https://f/1"}""")]
    [InlineData("""{"images":["https://f/1",null]}""")]
    [InlineData("""{"images":[{"url":"https://f/1"}],"seed":1.50e2,"nsfw":[true,false],"big":123456789012345678901234567890}""")]
    [InlineData("{}")]
    [InlineData("\"https://f/1\"")]
    [InlineData("""["https://f/1","https://f/2"]""")]
    [InlineData("""[{"a":1}]""")]
    [InlineData("12.50")]
    [InlineData("true")]
    [InlineData("null")]
    public void Every_JSON_value_is_read_and_written_back_as_the_same_value(string json)
    {
        var output = Read(json);
        var written = Write(output);
        Assert.True(JsonElement.DeepEquals(Element(json), Element(written)), written);
        Assert.Equal(output, Read(written));
        Assert.Equal(output.GetHashCode(), Read(written).GetHashCode());
    }

    [Theory]
    [InlineData("""{"videos":["v2"],"video":"v1","images":["i2","i1"],"image":"i1"}""", "i1 i2 v1 v2")]
    [InlineData("\"https://f/1\"", "https://f/1")]
    [InlineData("""["https://f/1",3,"data:,x","words","https://f/1"]""", "https://f/1 data:,x")]
    [InlineData("\"words\"", "")]
    [InlineData("\"\\ud800\"", "")]
    [InlineData("""{"image":"","images":null}""", "")]
    public void Files_lists_each_file_once_in_order(string json, string files) =>
        Assert.Equal(files, string.Join(' ', Read(json).Files));

    [Fact]
    public void A_known_member_of_another_shape_is_kept_under_its_name()
    {
        var output = Read("""{"image":7,"video":null,"images":["a"],"videos":["a",1],"seed":3}""");
        Assert.Null(output.Image);
        Assert.Equal(["a"], output.Images!.Select(i => i.Value));
        Assert.Equal(["image", "video", "videos", "seed"], output.AdditionalProperties!.Keys);
    }

    [Fact]
    public void Of_a_name_that_occurs_twice_the_last_one_counts()
    {
        Assert.Equal("""{"image":"b"}""", Write(Read("""{"image":null,"image":"b"}""")));
        Assert.Equal("""{"image":null}""", Write(Read("""{"image":"b","image":null}""")));
    }

    [Fact]
    public void A_member_that_is_set_wins_over_an_additional_one_of_its_name()
    {
        var output = Read("""{"image":null,"seed":1}""") with { Image = "https://f/1" };
        Assert.Equal("""{"image":"https://f/1","seed":1}""", Write(output));
    }

    [Theory]
    [InlineData("""{"image":"a"}""", """{"image":"b"}""")]
    [InlineData("""{"images":["a"]}""", """{"images":["a","b"]}""")]
    [InlineData("""{"images":[]}""", "{}")]
    [InlineData("""{"image":null}""", "{}")]
    [InlineData("""{"seed":1}""", """{"seed":2}""")]
    [InlineData("""{"seed":{"a":[1]}}""", """{"seed":{"a":[1,1]}}""")]
    [InlineData("\"a\"", "\"b\"")]
    [InlineData("null", "{}")]
    [InlineData("0.1000000000000000000000000000000001", "0.1000000000000000000000000000000002")]
    public void Outputs_that_differ_are_not_equal(string left, string right) => Assert.NotEqual(Read(left), Read(right));

    [Theory]
    [InlineData("""{"a":1,"b":[1.0,"\u0041"]}""", """{"b":[1,"A"],"a":1e0}""")]
    public void Outputs_that_mean_the_same_are_equal(string left, string right) => Assert.Equal(Read(left), Read(right));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"\ud800":1}""")]
    public void What_is_no_JSON_text_is_an_exception_about_JSON(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private static MediaOutput Read(string json) => JsonReading.ReadWhole(System.Text.Encoding.UTF8.GetBytes(json), MediaOutputJsonConverter.Read);

    private static string Write(MediaOutput output) => JsonSerializer.Serialize(output);

    private static JsonElement Element(string json) => JsonElement.Parse(json);
}
