using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Members that are maps, of everything, and records all of whose other members have one type.</summary>
public class MapTests
{
    private const string All = """
        {"numbers":{"a":1,"b":2.5},"maybe":{"a":null,"b":7},"texts":{"a":null,"b":"c"},"files":{"a":"data:,"},"matrix":{"a":[[1],[]],"b":[]},"lists":[{"a":1},{}],"nested":{"a":{"b":{"c":true}}},"records":{"a":{"width":1}},"modes":{"a":"fast","b":null},"kinds":{"a":"new"},"any":{"a":{"b":[1.0]}},"choices":{"a":"fast","b":{"width":2},"c":null}}
        """;

    private static readonly TypeRef Boolean = new(TypeKind.Boolean, "bool");

    private static readonly ModelSpec Model = Specs.Model(
        MapOf(ListOf(Address)).OrNull(),
        Record("Request",
            Property("numbers", MapOf(Number)),
            Property("maybe", MapOf(Whole.OrNull())),
            Property("texts", MapOf(Text.OrNull())),
            Property("files", MapOf(Address)),
            Property("matrix", MapOf(ListOf(ListOf(Number)))),
            Property("lists", ListOf(MapOf(Whole))),
            Property("nested", MapOf(MapOf(MapOf(Boolean)))),
            Property("records", MapOf(Own(TypeKind.Record, "Size")).OrNull()),
            Property("modes", MapOf(Own(TypeKind.Enum, "Mode").OrNull())),
            Property("kinds", MapOf(Own(TypeKind.OpenEnum, "Kind"))),
            Property("any", MapOf(Json)),
            Property("choices", MapOf(Own(TypeKind.Union, "Choice").OrNull()))),
        Record("Size", Property("width", Whole)) with { AdditionalPropertiesType = ListOf(Whole.OrNull()) },
        Record("Labels") with { AdditionalPropertiesType = Text.OrNull() },
        Record("Anything") with { AdditionalPropertiesType = Own(TypeKind.Union, "Choice") }) with
    {
        Enums = new[] { Enum("Mode", isOpen: false, "fast", "slow"), Enum("Kind", isOpen: true, "old") }.ToEquatableArray(),
        Unions = new[]
        {
            Union("Choice", Case("Mode", Own(TypeKind.Enum, "Mode"), JsonTypes.String), Case("Size", Own(TypeKind.Record, "Size"), JsonTypes.Object)),
        }.ToEquatableArray(),
    };

    [Fact]
    public void Maps_of_everything_are_written_as_they_were_read() => Returns(All.Trim(), $$""""
        return Write(Read<Request>("""{{All}}"""));
        """");

    [Fact]
    public void Maps_are_compared_by_value() => Returns("True True False", $$""""
        var one = Read<Request>("""{{All}}""");
        var same = Read<Request>("""{{All.Replace("[1.0]", "[1]", StringComparison.Ordinal)}}""");
        var other = Read<Request>("""{{All.Replace("[[1],[]]", "[[1],[2]]", StringComparison.Ordinal)}}""");
        return $"{one == same} {one.GetHashCode() == same.GetHashCode()} {one == other}";
        """");

    [Fact]
    public void An_empty_map_is_another_value_than_none() => Returns("False", """
        return (new Request() == new Request { Numbers = new Dictionary<string, double>() }).ToString();
        """);

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts() => Returns("{\"numbers\":{\"a\":2}}", """
        return Write(Read<Request>("{\"numbers\":{\"a\":1,\"a\":2}}"));
        """);

    [Theory]
    [InlineData("{\"numbers\":[1]}", "A value must be an object, but is an array.")]
    [InlineData("{\"numbers\":{\"a\":\"b\"}}", "A value must be a number, but is 'b'.")]
    public void What_is_no_map_is_refused(string json, string sentence) => Throws("Request", json, sentence);

    [Fact]
    public void Members_that_are_not_listed_have_their_type() => Returns("1 2 True {\"width\":1,\"a\":[2,null]}", """
        var size = Read<Size>("{\"width\":1,\"a\":[2,null]}");
        return $"{size.Width} {size.AdditionalProperties!["a"][0]} {size == Read<Size>(Write(size))} {Write(size)}";
        """);

    [Fact]
    public void No_further_members_are_the_same_as_an_empty_map_of_them() => Returns("True {\"a\":null} {}", """
        var labels = new Labels { AdditionalProperties = new Dictionary<string, string?> { ["a"] = null } };
        return $"{new Labels() == new Labels { AdditionalProperties = new Dictionary<string, string?>() }} {Write(labels)} {Write(new Labels())}";
        """);

    [Fact]
    public void A_further_member_of_another_type_is_refused_as_a_listed_one_is() =>
        Throws("Size", "{\"a\":[true]}", "A value must be an integer of 32 bits, but is true.");

    [Fact]
    public void Where_further_members_are_a_union_none_is_refused() => Returns("{\"a\":[1],\"b\":\"fast\"}", """
        return Write(Read<Anything>("{\"a\":[1],\"b\":\"fast\"}"));
        """);

    [Fact]
    public void An_output_may_be_a_map_or_null() => Returns("b True", """
        return $"{Request.Descriptor.ReadOutput("{\"a\":[\"b\"]}"u8)!["a"][0]} {Request.Descriptor.ReadOutput("null"u8) is null}";
        """);

    private static void Throws(string type, string json, string sentence) => Returns(sentence, $$""""
        try { return Read<{{type}}>("""{{json}}""").ToString(); }
        catch (JsonException exception) { return exception.Message; }
        """");

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(Model, "public static void Choice(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();", body));
}
