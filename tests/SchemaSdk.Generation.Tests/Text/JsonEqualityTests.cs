namespace SchemaSdk.Generation.Text;

public class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("[1,[2]]", "[1.0,[2e0]]")]
    [InlineData("""{"a":1,"b":[]}""", """{"b":[],"a":1}""")]
    [InlineData("null", "null")]
    [InlineData("{}", "{}")]
    public void Equal_values_are_equal_and_have_one_hash(string one, string other)
    {
        Assert.True(JsonEquality.Comparer.Equals(ProblemLog.ReadJson(one), ProblemLog.ReadJson(other)));
        Assert.Equal(JsonEquality.Comparer.GetHashCode(ProblemLog.ReadJson(one)), JsonEquality.Comparer.GetHashCode(ProblemLog.ReadJson(other)));
    }

    [Theory]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("0", "null")]
    [InlineData("\"1\"", "1")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"e\\u0301\"", "\"é\"")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "1")]
    [InlineData("[]", "{}")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1}""", """{"b":1}""")]
    public void Different_values_are_not(string one, string other) =>
        Assert.False(JsonEquality.Comparer.Equals(ProblemLog.ReadJson(one), ProblemLog.ReadJson(other)));

    [Theory]
    [InlineData("""{ "a" : [ 1.50, "x\n\"\\\ud800é", null, true, { } ] }""", """{"a":[1.50,"x\u000a\"\\\ud800é",null,true,{}]}""")]
    public void Compact_text_is_the_same_value(string text, string expected)
    {
        var compact = JsonFormatter.Compact(ProblemLog.ReadJson(text));

        Assert.Equal(expected, compact);
        Assert.True(JsonEquality.Comparer.Equals(ProblemLog.ReadJson(text), ProblemLog.ReadJson(compact)));
    }
}
