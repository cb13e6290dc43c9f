using System.Text.Json;
using Own.Sample;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Serialization;

/// <summary>Generated records as values: equality, copies with changes, and what is absent, null or set.</summary>
public class ValueTests
{
    private static readonly PortraitRequest Least = new() { Prompt = "p", Background = null };

    private static readonly PortraitRequest Full = new()
    {
        Prompt = "p",
        Background = "red",
        NegativePrompt = "blur",
        GuidanceScale = 7.5,
        Strength = 0.8,
        Mode = PortraitMode.Fine,
        Tags = ["a", "b"],
        Size = new PortraitSize { Width = 64, Height = 128 },
        Hint = JsonElement.Parse("""{"b":[1,2],"a":1.0}"""),
        AdditionalProperties = new Dictionary<string, JsonElement> { ["x"] = JsonElement.Parse("1"), ["y"] = JsonElement.Parse("null") },
    };

    private static PortraitRequest Again(PortraitRequest request) => JsonSerializer.Deserialize<PortraitRequest>(Requests.Written(request))!;

    [Fact]
    public void Only_the_required_members_are_on_the_wire() =>
        Assert.Equal("""{"style":"portrait","prompt":"p","background":null}""", Requests.Written(Least));

    [Fact]
    public void Everything_that_was_set_reads_back_equal_with_the_same_hash()
    {
        var again = Again(Full);

        Assert.NotSame(Full, again);
        Assert.Equal(Full, again);
        Assert.Equal(Full.GetHashCode(), again.GetHashCode());
        Assert.Equal(Requests.Written(Full), Requests.Written(again));
    }

    [Fact]
    public void Null_that_was_assigned_is_written_and_what_was_not_is_absent()
    {
        var request = Least with { NegativePrompt = null, Mode = null };

        Assert.Equal("""{"style":"portrait","prompt":"p","background":null,"negative_prompt":null,"mode":null}""", Requests.Written(request));
        Assert.True(request.Validate().IsValid);
    }

    [Fact]
    public void A_copy_keeps_what_is_absent_null_or_set()
    {
        var request = Least with { NegativePrompt = null };
        var copy = request with { Prompt = "other" };

        Assert.Equal("""{"style":"portrait","prompt":"other","background":null,"negative_prompt":null}""", Requests.Written(copy));
        Assert.Equal("""{"style":"portrait","prompt":"other","background":null,"negative_prompt":"x"}""", Requests.Written(copy with { NegativePrompt = "x" }));
        Assert.Equal(Requests.Written(copy), Requests.Written(Again(copy)));
    }

    [Fact]
    public void Absent_and_null_are_not_equal()
    {
        Assert.NotEqual(Least, Least with { Strength = null });
        Assert.Equal(Least with { Strength = null }, Again(Least with { Strength = null }));
        Assert.Equal(Least, Again(Least));
    }

    [Fact]
    public void Lists_objects_and_JSON_are_compared_by_value()
    {
        Assert.Equal(Full, Full with { Tags = [.. Full.Tags!] });
        Assert.Equal(Full, Full with { Hint = JsonElement.Parse("""{"a":1,"b":[1.0,2e0]}""") });
        Assert.Equal(Full.GetHashCode(), (Full with { Hint = JsonElement.Parse("""{"a":1,"b":[1.0,2e0]}""") }).GetHashCode());
        Assert.NotEqual(Full, Full with { Tags = ["b", "a"] });
        Assert.NotEqual(Full, Full with { Size = Full.Size! with { Width = 65 } });
        Assert.NotEqual(Full, Full with { Hint = JsonElement.Parse("1") });
        Assert.NotEqual(Full, Full with { AdditionalProperties = null });
    }

    [Fact]
    public void Unknown_members_come_back_as_they_were()
    {
        const string Json = """{"style":"portrait","prompt":"p","background":null,"size":{"width":64,"height":64,"unit":"px"},"later":[1.50,{"deep":"é"}]}""";

        var request = JsonSerializer.Deserialize<PortraitRequest>(Json)!;

        Assert.Equal("px", request.Size!.AdditionalProperties!["unit"].GetString());
        Assert.Equal(Json, Requests.Written(request, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void A_member_that_is_set_twice_is_refused_before_it_is_sent()
    {
        var request = Least with { AdditionalProperties = new Dictionary<string, JsonElement> { ["mode"] = JsonElement.Parse("\"fast\"") } };

        Assert.Equal("/mode", Assert.Single(request.Validate().Errors).InstancePointer);
    }

    [Fact]
    public void An_output_keeps_a_value_that_its_schema_does_not_list()
    {
        const string Json = """{"pictures":[{"url":"https://a.example/1","format":"webp"}],"seed":7}""";

        var output = JsonSerializer.Deserialize<PortraitOutput>(Json)!;

        Assert.Equal("webp", output.Pictures[0].Format!.Value.Value);
        Assert.False(output.Pictures[0].Format!.Value.IsKnown);
        Assert.Equal(Json, JsonSerializer.Serialize(output));
        Assert.Equal(output, JsonSerializer.Deserialize<PortraitOutput>(Json));
    }

    [Theory]
    [InlineData("""{"style":"portrait","background":null}""", "prompt")]
    [InlineData("""{"style":"portrait","prompt":"p"}""", "background")]
    [InlineData("""{"style":"portrait","prompt":null,"background":null}""", "prompt")]
    [InlineData("""{"style":"landscape","prompt":"p","background":null}""", "portrait")]
    [InlineData("""{"style":"portrait","prompt":"p","background":null,"size":{"width":1}}""", "height")]
    [InlineData("""{"style":"portrait","prompt":"\ud83d","background":null}""", "")]
    [InlineData("[]", "object")]
    public void What_does_not_fit_the_record_is_a_JsonException_that_says_what(string json, string named)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<PortraitRequest>(json));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }
}
