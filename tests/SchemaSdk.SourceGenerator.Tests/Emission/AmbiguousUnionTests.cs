using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Unions in which one type of JSON can be of several cases.</summary>
public class AmbiguousUnionTests
{
    private const string Checks = """
        public static void Media(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();
        public static void Address(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            if (!reader.GetString()!.Contains(':')) errors.Add("", "/pattern", "must have a colon", ref reader);
        }
        public static void Short(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            if (JsonChecks.CountCodePoints(ref reader) > 3) errors.Add("", "/maxLength", "must be short", ref reader);
        }
        public static void Image(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            var text = JsonElement.ParseValue(ref reader).GetRawText();
            if (!text.Contains("\"width\":1")) errors.Add("", "/properties/width", "must be 1");
        }
        public static void Clip(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            var text = JsonElement.ParseValue(ref reader).GetRawText();
            if (!text.Contains("\"length\":1")) errors.Add("", "/properties/length", "must be 1");
        }
        public static string Show(Media media) => media.Match(
            preset => $"preset {preset}",
            uri => $"uri {uri}",
            text => $"text {text}",
            count => $"count {count}",
            share => FormattableString.Invariant($"share {share}"),
            image => $"image {image.Width}",
            clip => $"clip {clip.Length}",
            many => $"many {many.Count}",
            weights => $"weights {weights.Count}",
            other => $"other {other.GetRawText()}");
        """;

    private static readonly UnionSpec Media = Union("Media",
        Case("Preset", Own(TypeKind.Enum, "Preset"), JsonTypes.String),
        Case("Uri", Address, JsonTypes.String, "Address"),
        Case("Text", Text, JsonTypes.String, "Short"),
        Case("Count", Whole, JsonTypes.Integer),
        Case("Share", Number, JsonTypes.Number),
        Case("Image", Own(TypeKind.Record, "Image"), JsonTypes.Object, "Image"),
        Case("Clip", Own(TypeKind.Record, "Clip"), JsonTypes.Object, "Clip"),
        Case("Many", ListOf(Address), JsonTypes.Array),
        Case("Weights", MapOf(Number.OrNull()), JsonTypes.Object, "Clip"));

    private static readonly ModelSpec Model = Specs.Model(
        Own(TypeKind.Union, "Media"),
        Record("Request", Property("media", ListOf(Own(TypeKind.Union, "Media").OrNull()))),
        Record("Image", Property("width", Whole, isRequired: true)),
        Record("Clip", Property("length", Whole, isRequired: true))) with
    {
        Enums = new[] { Enum("Preset", isOpen: false, "cat") }.ToEquatableArray(),
        Unions = new[] { Media }.ToEquatableArray(),
    };

    [Theory]
    [InlineData("\"cat\"", "preset Cat")]
    [InlineData("\"a:b\"", "uri a:b")]
    [InlineData("\"dog\"", "text dog")]
    [InlineData("5", "count 5")]
    [InlineData("5.0", "count 5")]
    [InlineData("5.5", "share 5.5")]
    [InlineData("{\"width\":1}", "image 1")]
    [InlineData("{\"length\":1}", "clip 1")]
    [InlineData("{\"width\":2,\"length\":1}", "clip 1")]
    [InlineData("[\"a\",\"b\"]", "many 2")]
    public void The_first_case_that_json_satisfies_is_taken(string json, string expected) => Reads(json, expected);

    [Theory]
    [InlineData("\"horse\"", "uri horse")]
    [InlineData("5000000000", "share 5000000000")]
    [InlineData("{\"width\":2}", "image 2")]
    [InlineData("{\"length\":2}", "clip 2")]
    [InlineData("{\"a\":null}", "weights 1")]
    public void Where_json_satisfies_none_the_nearest_that_holds_it_is_taken(string json, string expected) => Reads(json, expected);

    [Theory]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{\"a\":\"b\"}")]
    [InlineData("null")]
    public void What_none_can_hold_stays_json(string json) => Reads(json, "other " + json);

    [Fact]
    public void A_text_becomes_the_text_case_although_a_uri_could_be_made_of_it() => Returns("text dog; uri dog; uri http://a/", """
        return string.Join("; ", new Media[] { "dog", new UriString("dog"), new Uri("http://a/") }.Select(Checks.Show));
        """);

    [Fact]
    public void Lists_and_maps_are_made_of_arrays_lists_and_dictionaries() => Returns("many 1; many 2; weights 1; many 0", """
        return string.Join("; ", new Media[]
        {
            new UriString[] { "a" },
            new List<UriString> { "a", "b" },
            new Dictionary<string, double?> { ["a"] = null },
            Media.FromMany([]),
        }.Select(Checks.Show));
        """);

    [Fact]
    public void A_number_becomes_the_case_of_its_type() => Returns("count 5; share 5.5", """
        return string.Join("; ", new Media[] { 5, 5.5 }.Select(Checks.Show));
        """);

    [Fact]
    public void What_is_not_finite_is_one_violation() => Returns(": must be JSON, but holds a number that is not finite; True", """
        Media infinite = double.PositiveInfinity, finite = 1.5;
        return $"{Said(infinite.Validate())}; {finite.Validate().IsValid}";
        """);

    [Fact]
    public void A_list_of_unions_may_hold_null() => Returns("{\"media\":[null,5,\"cat\"]}", """
        var request = new Request { Media = [null, 5, Preset.Cat] };
        var read = Read<Request>(Write(request));
        return read == request ? Write(read) : "differ";
        """);

    private static void Reads(string json, string expected) => Returns(expected, $"""
        return Checks.Show(Request.Descriptor.ReadOutput({Literals.Utf8(json)}));
        """);

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(Model, Checks, body));
}
