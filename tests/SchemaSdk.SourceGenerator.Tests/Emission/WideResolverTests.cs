using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>How System.Text.Json finds the converters of very many types; a keyword in the namespace is no part of their names.</summary>
public class WideResolverTests
{
    private static readonly ModelSpec Model = Specs.Model(Text, Record("Request")) with
    {
        Namespace = "Acme.@event",
        Enums = Enumerable.Range(0, 100).Select(number => Enum($"Mode{number}", isOpen: number % 2 == 0, "on", "off")).ToEquatableArray(),
        Unions = new[] { Union("Choice", Case("Text", Text, SchemaSdk.Generation.Schemas.JsonTypes.String)) }.ToEquatableArray(),
    };

    [Fact]
    public void Every_type_has_its_converter() => Returns("200 of 200, True True True", """
        var modes = typeof(Caller).Assembly.GetTypes().Where(type => type.Name.StartsWith("Mode") && type.IsValueType).ToList();
        var found = modes.Concat(modes.Select(type => typeof(Nullable<>).MakeGenericType(type)))
            .Count(type => Options.GetTypeInfo(type).Type == type);
        var others = new[] { typeof(Request), typeof(Choice), typeof(MediaOutput) }.Select(type => Options.GetTypeInfo(type).Type == type);
        return $"{found} of {modes.Count * 2}, {string.Join(" ", others)}";
        """);

    [Fact]
    public void Values_are_read_and_written() => Returns("\"on\" null {} \"a\"", """
        return string.Join(" ",
            JsonSerializer.Serialize(Mode99.On, Options),
            JsonSerializer.Serialize<Mode98?>(null, Options),
            JsonSerializer.Serialize(new Request(), Options),
            JsonSerializer.Serialize<Choice>("a", Options));
        """);

    [Fact]
    public void Types_of_others_are_left_to_others() => Returns("True", """
        var resolver = new ModelsJsonTypeInfoResolver();
        var strangers = new[] { typeof(Version), typeof(int), typeof(int?), typeof(Mode0[]), typeof(List<Mode0>), typeof(Caller), typeof(List<>).GetGenericArguments()[0] };
        return strangers.All(type => resolver.GetTypeInfo(type, Options) is null).ToString();
        """);

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(
        Model,
        "public static void Choice(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();",
        body + """
            }
            private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new ModelsJsonTypeInfoResolver() };
            private static void Nothing()
            {
            """,
        CatalogEmitter.EmitResolver(Model.Namespace, [CatalogEntry.Of(Model, "sample.json", default)])));
}
