using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchemaSdk.RunComfy.Bytedance;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Serialization;

public class SameJsonTests
{
    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = Models.JsonTypeInfoResolver };

    private static readonly JsonSerializerOptions Combined = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(Own.Models.JsonTypeInfoResolver, Models.JsonTypeInfoResolver, OwnContext.Default),
    };

    private static readonly JsonSerializerOptions Renaming = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly Album Album = new()
    {
        Cover = Requests.FullSequential,
        Size = Seedream4_5SequentialResolution._2304x1728_4x3,
        Format = Seedream5LiteTextToImageOutputFormat.Jpeg,
        Formats = [Seedream5LiteTextToImageOutputFormat.Png, Seedream5LiteTextToImageOutputFormat.Jpeg],
        Pages = [Requests.Lite],
        ByName = { ["First One"] = Requests.OlderPicture },
        Output = new MediaOutput { Image = "https://files.example/a.png" },
    };

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Requests.Full.Count)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Every_way_to_serialise_a_request_writes_the_same_JSON(int index)
    {
        var request = Requests.Full[index];
        var expected = Requests.Written(request);
        var type = request.GetType();

        Assert.Equal(expected, JsonSerializer.Serialize(request, type));
        Assert.Equal(expected, JsonSerializer.Serialize(request, type, OwnContext.Default));
        Assert.Equal(expected, JsonSerializer.Serialize(request, type, WithoutReflection));
        Assert.Equal(expected, JsonSerializer.Serialize(request, type, Combined));
        Assert.Equal(expected, JsonSerializer.Serialize(request, type, Renaming));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void What_was_written_reads_back_as_an_equal_request(int index)
    {
        var request = Requests.Full[index];
        var type = request.GetType();
        var json = Requests.Written(request);

        foreach (var options in new[] { JsonSerializerOptions.Default, WithoutReflection, Combined, Renaming })
        {
            var again = JsonSerializer.Deserialize(json, type, options);
            Assert.Equal(request, again);
            Assert.Equal(request.GetHashCode(), again!.GetHashCode());
            Assert.Equal(json, Requests.Written((IModelRequest<MediaOutput>)again));
        }
    }

    [Fact]
    public void Somebodys_own_record_is_the_same_JSON_with_a_context_and_without()
    {
        var plain = JsonSerializer.Serialize(Album);

        Assert.Equal(plain, JsonSerializer.Serialize(Album, OwnContext.Default.Album));
        Assert.Equal(plain, JsonSerializer.Serialize(Album, Combined));
        Assert.Contains($"\"Cover\":{Requests.Written(Requests.FullSequential)}", plain, StringComparison.Ordinal);
        Assert.Contains("\"Size\":\"2304x1728 (4:3)\",\"NoSize\":null,\"Format\":\"jpeg\",\"Formats\":[\"png\",\"jpeg\"]", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_naming_policy_changes_their_names_and_not_ours()
    {
        var json = JsonSerializer.Serialize(Album, CamelCaseContext.Default.Album);

        Assert.StartsWith($"{{\"cover\":{Requests.Written(Requests.FullSequential)},\"size\":\"2304x1728 (4:3)\",\"format\":\"jpeg\"", json, StringComparison.Ordinal);
        Assert.Contains("\"formats\":[\"png\",\"jpeg\"]", json, StringComparison.Ordinal);
        Assert.Contains($"\"FIRST-ONE\":{Requests.Written(Requests.OlderPicture)}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("noSize", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebodys_own_record_reads_back()
    {
        foreach (var again in new[]
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(Album), OwnContext.Default.Album)!,
            JsonSerializer.Deserialize(JsonSerializer.Serialize(Album, CamelCaseContext.Default.Album), CamelCaseContext.Default.Album)!,
        })
        {
            Assert.Equal(Album.Cover, again.Cover);
            Assert.Equal(Album.Size, again.Size);
            Assert.Null(again.NoSize);
            Assert.Equal(Album.Formats, again.Formats);
            Assert.Equal(Album.Pages, again.Pages);
            Assert.Equal(Album.Output, again.Output);
        }
    }

    [Fact]
    public void Our_resolver_knows_its_own_types_and_no_others()
    {
        Assert.NotNull(Models.JsonTypeInfoResolver.GetTypeInfo(typeof(Seedream4_5SequentialResolution?), WithoutReflection));
        Assert.Null(Models.JsonTypeInfoResolver.GetTypeInfo(typeof(Album), WithoutReflection));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Album, WithoutReflection));
    }

    [Fact]
    public void Our_resolver_writes_the_output_type_of_its_models()
    {
        var output = new MediaOutput { Images = ["https://files.example/a.png"] };

        Assert.Equal("""{"images":["https://files.example/a.png"]}""", JsonSerializer.Serialize(output, WithoutReflection));
    }

    [Fact]
    public void A_request_type_stays_what_it_is_as_a_key_of_a_dictionary()
    {
        var counts = new Dictionary<Seedream4_5SequentialResolution, int> { [Seedream4_5SequentialResolution._4K] = 2 };

        var json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"4K":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Seedream4_5SequentialResolution, int>>(json));
    }
}
