using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Types that have members of their own type.</summary>
public class RecursionTests
{
    private const string Checks = """
        public static void Tree(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();
        public static void Never(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            errors.Add("", "/never", "must not be");
            reader.Skip();
        }
        """;

    private static readonly TypeRef Tree = Own(TypeKind.Union, "Tree");

    private static readonly ModelSpec Model = Specs.Model(
        Own(TypeKind.Record, "Node"),
        Record("Request", Property("root", Own(TypeKind.Record, "Node"))),
        Record("Node", Property("next", Own(TypeKind.Record, "Node").OrNull()), Property("all", ListOf(Own(TypeKind.Record, "Node"))), Property("named", MapOf(Own(TypeKind.Record, "Node")))),
        Record("Branch", Property("inner", Tree), Property("end", Whole, isRequired: true)),
        Record("Fork", Property("inner", Tree), Property("stop", Whole, isRequired: true))) with
    {
        Unions = new[]
        {
            Union("Tree",
                Case("Branch", Own(TypeKind.Record, "Branch"), JsonTypes.Object, "Never"),
                Case("Fork", Own(TypeKind.Record, "Fork"), JsonTypes.Object, "Never"),
                Case("Forks", ListOf(Own(TypeKind.Record, "Fork")), JsonTypes.Array)),
        }.ToEquatableArray(),
    };

    [Fact]
    public void A_value_inside_itself_is_read_written_and_compared() => Returns("True {\"next\":{\"next\":null},\"all\":[{}],\"named\":{\"a\":{}}}", """
        const string Json = "{\"next\":{\"next\":null},\"all\":[{}],\"named\":{\"a\":{}}}";
        return $"{Read<Node>(Json) == Read<Node>(Json)} {Write(Read<Node>(Json))}";
        """);

    [Theory]
    [InlineData("{\"next\":", "}")]
    [InlineData("{\"all\":[", "]}")]
    [InlineData("{\"named\":{\"a\":", "}}")]
    public void Depth_ends_where_the_reader_ends_it(string open, string close) => Returns("JsonException", $$""""
        return OnSmallStack(() =>
        {
            try { return Request.Descriptor.ReadOutput(Nested("""{{open}}""", """{{close}}""", 5000)).ToString(); }
            catch (JsonException) { return "JsonException"; }
        });
        """");

    [Fact]
    public void What_is_as_deep_as_the_reader_allows_is_read_on_a_small_stack() => Returns("read", """
        return OnSmallStack(() => Request.Descriptor.ReadOutput(Nested("{\"next\":", "}", 500)) is not null ? "read" : "not read");
        """);

    [Fact]
    public void A_deep_value_beyond_a_tiny_stack_is_refused_and_not_a_crash() => Returns("The value is nested deeper than it can be read.", """
        var json = Nested("{\"next\":", "}", 100_000);
        return OnSmallStack(() =>
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000_000 });
            reader.Read();
            try { return Node.Read(ref reader).ToString(); }
            catch (JsonException exception) { return exception.Message; }
        });
        """);

    [Fact]
    public void Cases_that_fail_at_every_level_do_not_double_the_time_at_each() => Returns("True {\"inner\":{\"inner\":", """
        var json = Encoding.UTF8.GetString(Nested("{\"inner\":", "}", 60));
        var tree = Read<Tree>(json);
        return $"{tree.TryGetJson(out _)} {Write(tree)[..18]}";
        """);

    [Fact]
    public void Null_inside_is_one_violation() => Returns(": must be JSON, but holds null where a value must be", """
        return Said(Tree.FromForks([null!]).Validate());
        """);

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(Model, Checks, body + """
        }
        private static byte[] Nested(string open, string close, int times) =>
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, times)) + "{}" + string.Concat(Enumerable.Repeat(close, times)));
        private static string OnSmallStack(Func<string> run)
        {
            var said = "";
            var thread = new System.Threading.Thread(() => said = run(), 1024 * 1024);
            thread.Start();
            thread.Join();
            return said;
        }
        private static void Nothing()
        {
        """));
}
