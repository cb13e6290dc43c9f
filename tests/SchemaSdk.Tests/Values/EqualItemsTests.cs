using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Values;

public class EqualItemsTests
{
    private static readonly string[] Values =
        ["1", "1.0", "1e0", "10e-1", "2", "0", "-0", "1e400", "10e399", "\"a\"", "\"\\u0061\"", "null", "true", "[]", "[1,2]", "[1.0,2]", "{}",
         """{"a":1,"b":2}""", """{"b":2,"a":1.0}""", """{"a":5,"a":1,"b":2}""", "\"\\ud800\""];

    [Theory]
    [InlineData("""[1,2,1.0]""", 0, 2)]
    [InlineData("""[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,{"x":1,"y":[2]},{"y":[2.0],"x":1}]""", 18, 19)]
    [InlineData("""[null,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,null]""", 0, 19)]
    public void The_first_two_equal_items_are_found(string json, int first, int second)
    {
        Assert.True(Find(json, out var one, out var two));
        Assert.Equal((first, second), (one, two));
    }

    [Fact]
    public void Equal_values_have_equal_hashes()
    {
        var elements = Values.Select(value => JsonDocument.Parse(value).RootElement).ToList();
        foreach (var one in elements)
        {
            foreach (var two in elements.Where(two => JsonElementComparer.Instance.Equals(one, two)))
                Assert.Equal(JsonElementComparer.Instance.GetHashCode(one), JsonElementComparer.Instance.GetHashCode(two));
        }
    }

    [Fact]
    public void Twenty_thousand_items_take_no_minutes()
    {
        var json = "[" + string.Join(',', Enumerable.Range(0, 20_000).Select(number => $$"""{"id":{{number}}}""")) + "]";
        var watch = Stopwatch.StartNew();
        Assert.False(Find(json, out _, out _));
        Assert.False(ValueChecks.FindEqualItems(Enumerable.Range(0, 20_000).Select(number => (double?)number).Append(null).ToList(), out _, out _));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static bool Find(string json, out int first, out int second)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return JsonChecks.FindEqualItems(reader, out first, out second);
    }
}
