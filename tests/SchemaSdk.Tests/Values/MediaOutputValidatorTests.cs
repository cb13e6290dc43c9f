using System.Text;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Values;

public class MediaOutputValidatorTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"image":"a","video":"b","images":["c","d"],"videos":[],"other":{"image":3}}""")]
    public void The_shared_output_is_valid(string json) => Assert.True(Validate(json).IsValid);

    [Theory]
    [InlineData("\"a\"", " /type")]
    [InlineData("[1,[2]]", " /type")]
    [InlineData("""{"image":null}""", "/image /properties/image/type")]
    [InlineData("""{"images":["a",3,{"x":[]},"b"]}""", "/images/1 /properties/images/items/type;/images/2 /properties/images/items/type")]
    [InlineData("""{"video":["a"],"videos":"a"}""", "/video /properties/video/type;/videos /properties/videos/type")]
    [InlineData("", " ")]
    [InlineData("{", " ")]
    [InlineData("""{"image":3} x""", " ")]
    [InlineData("""{"image":3,}""", " ")]
    public void Every_violation_is_reported_where_it_is(string json, string pointers) => Assert.Equal(
        pointers, string.Join(';', Validate(json).Errors.Select(e => $"{e.InstancePointer} {e.KeywordPointer}")));

    [Fact]
    public void Text_that_is_not_UTF_8_is_not_JSON() =>
        Assert.False(MediaOutputValidator.Validate([(byte)'"', 0xC3, (byte)'"']).IsValid);

    [Fact]
    public void A_violation_says_what_is_there() =>
        Assert.Equal("/images/0: must be a string, but is 1", Validate("""{"images":[1]}""").ToString());

    [Fact]
    public void A_valid_output_costs_no_allocation()
    {
        var json = Encoding.UTF8.GetBytes("""{"images":["https://f/1","https://f/2"],"video":"https://f/3","x":[1,{"y":null}]}""");
        for (var i = 0; i < 100; i++) MediaOutputValidator.Validate(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) MediaOutputValidator.Validate(json);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ValidationResult Validate(string json) => MediaOutputValidator.Validate(Encoding.UTF8.GetBytes(json));
}
