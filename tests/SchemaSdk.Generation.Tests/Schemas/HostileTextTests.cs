using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas;

public class HostileTextTests
{
    private const string Sample = """
        {"model":"a/b","typeName":"T","description":"d","input":{"type":"object","nullable":true,"required":["a","ghost"],"properties":{
        "a":{"type":["string","null"],"minLength":1,"maxLength":5.0,"pattern":"^[\\d\\w-]+$","default":"x","examples":["a",1]},
        "é\ud83c\udf89":{"type":"float","minimum":-1e5,"exclusiveMaximum":true,"maximum":10,"multipleOf":0.01,"default":null},
        "c":{"type":"array","items":{"enum":[1,2,2,"x"],"x-enum-varnames":["A","B"]},"minItems":2,"maxItems":1,"uniqueItems":true},
        "d":{"anyOf":[{}],"const":{"k":[1]},"title":"modelApiDoc_t","deprecated":true,"unknown":0}}},"output":{"output":{"type":"string"}}}
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "null", "true", "-", "1e999999999", "1e-999999999", "0.1", "\"type\"", "\"enum\":[]", "$ref",
        "\ud800", "\udc00", "\0", "\u2028", "\u202e", "\ufeff", "(", "(?", "[^", "\\\\p{", "\r\n", "..", "/", "modelApiDoc_", "\U0001F389",
    ];

    [Fact]
    public void Text_that_is_mutated_at_random_never_throws()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            var text = Mutate(Sample, random);
            ReadSafely(text, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Text_of_random_pieces_never_throws()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            ReadSafely(text, $"seed {seed}, round {round}");
        }
    }

    [Theory]
    [InlineData("{\"items\":", "}")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    [InlineData("[", "]")]
    public void Ten_thousand_levels_are_an_error_and_no_overflow(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + "{}" + string.Concat(Enumerable.Repeat(close, 10_000));

        Assert.Null(ProblemLog.ReadModel(text, out var problems));
        Assert.Same(ProblemKinds.NestingTooDeep, Assert.Single(problems).Kind);
    }

    [Fact]
    public void Ten_thousand_properties_and_values_are_read()
    {
        var properties = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"p{i}\":{{\"type\":\"string\"}}"));
        var values = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"v{i}\""));

        var model = ProblemLog.ReadModel("{\"input\":{\"properties\":{" + properties + ",\"e\":{\"enum\":[" + values + "]}}}}", out var problems);

        Assert.Empty(problems);
        Assert.Equal(10_001, model?.Input.Properties.Count);
        Assert.Equal(10_000, model?.Input.Properties[^1].Schema.Enum?.Count);
    }

    [Fact]
    public async Task Catastrophic_patterns_in_great_number_do_not_hang()
    {
        var properties = string.Join(",", Enumerable.Range(0, 2_000).Select(i =>
            $"\"p{i}\":{{\"pattern\":\"^(a+)+$\",\"default\":\"{new string('a', 60)}!\"}}"));
        var reading = Task.Run(() => ProblemLog.ReadModel("{\"properties\":{" + properties + "}}", out _), TestContext.Current.CancellationToken);

        Assert.NotNull(await reading.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("(", ")", 2_400)]
    [InlineData("(?:", "){1,1000}", 350)]
    public void Patterns_of_hostile_shape_are_read_or_refused(string open, string close, int levels)
    {
        var pattern = string.Concat(Enumerable.Repeat(open, levels)) + "a" + string.Concat(Enumerable.Repeat(close, levels));

        Assert.NotNull(ProblemLog.ReadModel($"{{\"pattern\":\"{pattern}\"}}", out _));
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var start = random.Next(text.Length);
            var length = random.Next(Math.Min(20, text.Length - start));
            var insert = random.Next(3) == 0 ? "" : Pieces[random.Next(Pieces.Length)];
            text = text[..start] + insert + text[(start + length)..];
        }

        return text;
    }

    private static void ReadSafely(string text, string round)
    {
        IReadOnlyList<Problem> problems = [];
        var thrown = Record.Exception(() => ProblemLog.ReadModel(text, out problems));

        Assert.True(thrown is null, $"{round}: {thrown}");
        Assert.All(problems, problem => Assert.InRange(problem.Range.End.Offset, problem.Range.Start.Offset, text.Length));
    }
}
