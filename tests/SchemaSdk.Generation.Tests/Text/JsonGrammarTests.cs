namespace SchemaSdk.Generation.Text;

public class JsonGrammarTests
{
    public static TheoryData<string, string> Accepted => AcceptedJson.Cases;

    public static TheoryData<string, string> Rejected => RejectedJson.Cases;

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_RFC_8259_calls_JSON_is_read(string what, string text)
    {
        var node = ProblemLog.ReadJson(text, out var problems);

        Assert.True(node is not null, what);
        Assert.All(problems, problem => Assert.Equal("SSDK004", problem.Kind.Id));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_is_read_is_what_System_Text_Json_reads(string what, string text)
    {
        using var expected = System.Text.Json.JsonDocument.Parse(text.TrimStart('\uFEFF'));
        var node = ProblemLog.ReadJson(text, out _);

        Assert.True(node is not null && JsonComparison.IsSame(node, expected.RootElement), what);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void What_RFC_8259_does_not_call_JSON_is_refused_with_one_problem(string what, string text)
    {
        var node = ProblemLog.ReadJson(text, out var problems);

        Assert.True(node is null, what);
        Assert.Equal("SSDK001", Assert.Single(problems).Kind.Id);
    }

    [Fact]
    public void There_are_at_least_150_cases() => Assert.True(Accepted.Count + Rejected.Count >= 150);
}
