using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>A member that is a preset or a size, as the picture models of one platform have it.</summary>
public class UnionTests
{
    private const string Checks = """
        public static void Preset(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            if (!PresetJsonConverter.TryRead(ref reader, out _)) errors.Add("", "/anyOf/0/enum", "must be a preset", ref reader);
        }
        public static void ImageSize(ref Utf8JsonReader reader, ref ErrorCollector errors)
        {
            if (reader.TokenType == JsonTokenType.StartObject) reader.Skip();
            else Preset(ref reader, ref errors);
        }
        """;

    private static readonly ModelSpec Model = Specs.Model(
        Own(TypeKind.Union, "ImageSize"),
        Record("Request", Property("size", Own(TypeKind.Union, "ImageSize")), Property("again", Own(TypeKind.Union, "ImageSize").OrNull())),
        Record("Size", Property("width", Whole, isRequired: true), Property("height", Whole))) with
    {
        Enums = new[] { Enum("Preset", isOpen: false, "square_hd", "portrait") }.ToEquatableArray(),
        Unions = new[]
        {
            Union("ImageSize",
                Case("Preset", Own(TypeKind.Enum, "Preset"), JsonTypes.String, "Preset"),
                Case("Size", Own(TypeKind.Record, "Size"), JsonTypes.Object)),
        }.ToEquatableArray(),
    };

    [Fact]
    public void A_case_is_assigned_as_it_is() => Returns("{\"size\":\"square_hd\",\"again\":{\"width\":5}}", """
        return Write(new Request { Size = Preset.SquareHd, Again = new Size { Width = 5 } });
        """);

    [Fact]
    public void Null_is_no_case() => Returns("{\"again\":null}", """
        Size? none = null;
        return Write(new Request { Size = none, Again = null });
        """);

    [Fact]
    public void Match_calls_the_function_of_the_case() => Returns("preset Portrait, size 7, other true", """
        return string.Join(", ", new[] { "\"portrait\"", "{\"width\":7}", "true" }.Select(json => Read<ImageSize>(json).Match(
            preset => $"preset {preset}", size => $"size {size.Width}", other => $"other {other.GetRawText()}")));
        """);

    [Fact]
    public void Match_without_a_function_for_other_json_says_what_it_is_missing() => Returns(
        "The value is of none of the cases of ImageSize, and Match was given no function for other JSON: \"huge\"", """
        try { return Read<ImageSize>("\"huge\"").Match(_ => "", _ => ""); }
        catch (InvalidOperationException exception) { return exception.Message; }
        """);

    [Fact]
    public void Only_the_case_that_it_is_can_be_got() => Returns("False True False 7", """
        var size = Read<ImageSize>("{\"width\":7}");
        return $"{size.TryGetPreset(out _)} {size.TryGetSize(out var value)} {size.TryGetJson(out _)} {value?.Width}";
        """);

    [Theory]
    [InlineData("\"huge\"")]
    [InlineData("{\"height\":1}")]
    [InlineData("[1,{\"a\":null}]")]
    public void What_is_of_no_case_is_kept(string json) => Returns($"True {json}", $$"""
        var size = Read<ImageSize>({{Literals.String(json)}});
        return $"{size.TryGetJson(out _)} {Write(size)}";
        """);

    [Fact]
    public void Values_of_one_case_are_compared_by_value() => Returns("True False True True", """
        ImageSize one = new Size { Width = 1 }, same = new Size { Width = 1 }, other = Preset.Portrait;
        return $"{one == same} {one == other} {one.GetHashCode() == same.GetHashCode()} {Read<ImageSize>("[1.0]") == Read<ImageSize>("[1]")}";
        """);

    [Fact]
    public void The_text_of_a_value_is_its_json() => Returns("square_hd {\"width\":1}", """
        return $"{(ImageSize)Preset.SquareHd} {(ImageSize)new Size { Width = 1 }}";
        """);

    [Fact]
    public void Validate_says_what_the_checks_of_its_json_say() => Returns(": must be a preset, but is 'huge'", """
        return Said(((ImageSize)Preset.SquareHd).Validate()) + Said(Read<ImageSize>("\"huge\"").Validate());
        """);

    [Theory]
    [InlineData("(Preset)7", "must be JSON, but holds an enum value that has no member")]
    [InlineData("ImageSize.FromJson(default)", "must be JSON, but cannot be written: Operation is not valid due to the current state of the object.")]
    public void What_is_no_json_is_one_violation(string value, string sentence) => Returns($": {sentence}", $"""
        return Said(((ImageSize){value}).Validate());
        """);

    [Fact]
    public void Checking_a_valid_value_allocates_nothing() => Returns("0", """
        ImageSize size = new Size { Width = 5 };
        var isValid = size.Validate().IsValid;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) isValid &= size.Validate().IsValid;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return isValid ? allocated.ToString() : "invalid";
        """);

    [Fact]
    public void An_output_is_read_as_a_union() => Returns("{\"width\":3}", """
        return Request.Descriptor.ReadOutput("{\"width\":3}"u8).ToString();
        """);

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(Model, Checks, body));
}
