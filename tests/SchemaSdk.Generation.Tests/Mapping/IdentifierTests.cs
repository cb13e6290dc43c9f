namespace SchemaSdk.Generation.Mapping;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("2048x2048 (1:1)", "_2048x2048_1x1")]
    [InlineData("2048:2048 (1:1)", "_2048x2048_1x1")]
    [InlineData("2048 × 2048", "_2048x2048")]
    [InlineData("1280*720", "_1280x720")]
    [InlineData("16:9", "_16x9")]
    [InlineData("169", "_169")]
    [InlineData("1:69", "_1x69")]
    [InlineData("1K", "_1K")]
    [InlineData("4k", "_4k")]
    [InlineData("1080p", "_1080p")]
    [InlineData("1.5", "_1_5")]
    [InlineData("3D render", "_3DRender")]
    public void A_size_or_ratio_stays_readable(string text, string name) => Assert.Equal(name, Identifiers.Of(text));

    [Theory]
    [InlineData("prompt", "Prompt")]
    [InlineData("image_size", "ImageSize")]
    [InlineData("imageSize", "ImageSize")]
    [InlineData(" vocalStart", "VocalStart")]
    [InlineData("image-to-image", "ImageToImage")]
    [InlineData("imageURL", "ImageUrl")]
    [InlineData("JPEG", "Jpeg")]
    [InlineData("HD", "HD")]
    [InlineData("SDXLTurbo", "SdxlTurbo")]
    [InlineData("mp4", "Mp4")]
    [InlineData("v1.1-ultra", "V1_1Ultra")]
    [InlineData("seedream-4-5/sequential", "Seedream4_5Sequential")]
    [InlineData("class", "Class")]
    [InlineData("Größe", "Größe")]
    [InlineData("画像 サイズ", "画像サイズ")]
    [InlineData("Résolution", "Résolution")]
    public void Words_are_put_together_in_PascalCase(string text, string name) => Assert.Equal(name, Identifiers.Of(text));

    [Theory]
    [InlineData("DPM++ SDE", "DpmPlusPlusSde")]
    [InlineData("DPM SDE", "DpmSde")]
    [InlineData("C#m", "CSharpM")]
    [InlineData("Cm", "Cm")]
    [InlineData("C#", "CSharp")]
    [InlineData("-1", "Minus1")]
    [InlineData("+1", "Plus1")]
    [InlineData("1-1", "_1_1")]
    [InlineData("1 -1", "_1Minus1")]
    [InlineData("50+", "_50Plus")]
    public void Signs_that_carry_meaning_are_spoken(string text, string name) => Assert.Equal(name, Identifiers.Of(text));

    [Theory]
    [InlineData("", "Empty")]
    [InlineData("-", "Dash")]
    [InlineData("🎉", "U1F389")]
    [InlineData("🎉 party", "Party")]
    [InlineData("???", "U003FU003FU003F")]
    [InlineData(" ", "U0020")]
    [InlineData("\u202E", "U202E")]
    public void What_has_no_letter_or_digit_is_named_by_its_code_points(string text, string name) => Assert.Equal(name, Identifiers.Of(text));

    [Theory]
    [InlineData("a\u3164b", "AB")]
    [InlineData("a\uFE0F", "A")]
    [InlineData("a\u034Fb", "AB")]
    [InlineData("\u3164", "U3164")]
    [InlineData("e\u0301t", "E\u0301t")]
    public void Letters_and_marks_that_are_drawn_as_nothing_are_left_out(string text, string name) => Assert.Equal(name, Identifiers.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_named_by_its_code_unit() => Assert.Equal("UD83C", Identifiers.Of("\uD83C"));

    [Fact]
    public void A_very_long_text_yields_a_name_that_metadata_can_hold() => Assert.True(Identifiers.Of(new string('a', 10_000_000)).Length <= 101);

    [Theory]
    [InlineData("Flux", "_2dMask", "Flux2dMask")]
    [InlineData("Seedream4_5", "_2dMask", "Seedream4_5_2dMask")]
    [InlineData("Seedream4_5", "Resolution", "Seedream4_5Resolution")]
    public void Digits_of_two_names_do_not_run_together(string first, string second, string joined) =>
        Assert.Equal(joined, Identifiers.Join(first, second));

    [Fact]
    public void Any_text_yields_a_valid_identifier()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => (char)random.Next(1, random.Next(2) == 0 ? 128 : 0x10000))]);
            var name = Identifiers.Of(text);
            Assert.True(IsIdentifier(name), $"seed {seed}: '{text}' became '{name}'");
        }
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(c => char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
