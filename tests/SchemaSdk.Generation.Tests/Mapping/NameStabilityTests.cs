using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Mapping;

/// <summary>What is appended to a schema never renames what was there: code that compiled against it still does.</summary>
public class NameStabilityTests
{
    private const int Rounds = 300;

    [Fact]
    public void Values_that_are_appended_to_an_enum_rename_none()
    {
        var random = FuzzSeed.Start();
        for (var round = 0; round < SlowSuites.Scale(Rounds); round++)
        {
            var values = HostileNames.Draw(random, random.Next(2, 40));
            var before = Understand(Enum(values.Take(random.Next(1, values.Count)))).Enums.Single().Members;
            var after = Understand(Enum(values)).Enums.Single().Members;

            AssertBegins(before.Select(member => (member.WireName, member.Name)), after.Select(member => (member.WireName, member.Name)), round);
            AssertDiffer(after.Select(member => member.Name), round);
        }
    }

    [Fact]
    public void Properties_that_are_appended_to_an_object_rename_none_and_no_type()
    {
        var random = FuzzSeed.Start();
        for (var round = 0; round < SlowSuites.Scale(Rounds); round++)
        {
            var properties = HostileNames.Draw(random, random.Next(2, 40)).Select(name => Property(name, random)).ToList();
            var required = HostileNames.Draw(random, 5);
            var before = Understand(Object(properties.Take(random.Next(1, properties.Count)), []));
            var after = Understand(Object(properties, required));

            AssertBegins(Members(before), Members(after), round);
            Assert.Equal(before.Records[0].AdditionalPropertiesType, after.Records[0].AdditionalPropertiesType);
            AssertDiffer(after.Records[0].Properties.Select(property => property.Name), round);
            AssertDiffer(after.Records[0].Properties.Select(property => property.LocalName), round);
            AssertDiffer(after.Records.Select(record => record.Name).Concat(after.Enums.Select(one => one.Name)).Concat(after.Unions.Select(one => one.Name)), round);
        }
    }

    [Theory]
    [InlineData("a", "A", "a_2")]
    [InlineData("a_2", "a", "A")]
    [InlineData("A_2", "a_2", "A", "a", "a_2_2", "a 2")]
    public void A_value_that_looks_like_a_numbered_name_is_no_different(params string[] values)
    {
        var whole = Understand(Enum(values)).Enums.Single().Members.Select(member => member.Name).ToList();

        for (var count = 1; count < values.Length; count++)
            Assert.Equal(whole.Take(count), Understand(Enum(values.Take(count))).Enums.Single().Members.Select(member => member.Name));
    }

    private static IEnumerable<(string, string, string)> Members(ModelSpec model) =>
        model.Records[0].Properties.Select(property => (property.WireName, property.Name, property.Type.Name));

    private static string Enum(IEnumerable<string> values) =>
        $$$"""{"properties":{"e":{"enum":[{{{string.Join(',', values.Select(HostileNames.Json))}}}] } } }""";

    private static string Object(IEnumerable<string> properties, IEnumerable<string> required) =>
        $$$"""{"properties":{ {{{string.Join(',', properties)}}} },"additionalProperties":{"enum":["rest"]},"required":[{{{string.Join(',', required.Select(HostileNames.Json))}}}]}""";

    private static string Property(string name, Random random) => HostileNames.Json(name) + ":" + random.Next(8) switch
    {
        0 => """{"enum":["x","y"]}""",
        1 => """{"type":"object","properties":{"x":{"type":"integer"}}}""",
        2 => """{"type":"array","items":{"enum":["x"]}}""",
        3 => """{"type":["integer","null"]}""",
        4 => """{"type":"object","additionalProperties":{"enum":["x"]}}""",
        5 => """{"anyOf":[{"enum":["x","y"]},{"type":"object","properties":{"x":{"enum":["z"]}}}]}""",
        6 => """{"type":"object","properties":{"x":{"type":"integer"}},"additionalProperties":{"enum":["x"]}}""",
        _ => """{"type":"string"}""",
    };

    private static ModelSpec Understand(string schema)
    {
        var understood = SchemaCompiler.Understand("t.json", "t", schema, "Acme");
        Assert.NotNull(understood.Model);
        return understood.Model;
    }

    private static void AssertBegins<T>(IEnumerable<T> before, IEnumerable<T> after, int round)
    {
        var left = before.ToList();
        var right = after.Take(left.Count).ToList();
        Assert.True(left.SequenceEqual(right), $"round {round}:\n{string.Join("\n", left.Zip(right).Where(pair => !Equals(pair.First, pair.Second)))}");
    }

    private static void AssertDiffer(IEnumerable<string> names, int round) =>
        Assert.True(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).All(group => group.Count() == 1), $"round {round}");
}
