using System.Net;
using System.Net.Http.Headers;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class PictureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"resolution":"2304x1728 (4:3)"}""", 2304, 1728)]
    [InlineData("""{"size":"2304:1728 (4:3)"}""", 2304, 1728)]
    [InlineData("""{"size":"1280*720"}""", 1280, 720)]
    [InlineData("""{"size":"64x65"}""", 64, 65)]
    [InlineData("""{"aspect_ratio":"16:9"}""", 1024, 1024)]
    [InlineData("""{"prompt":"a 2000x1000 screenshot"}""", 1024, 1024)]
    [InlineData("""{"image_size":{"width":300,"height":200}}""", 300, 200)]
    [InlineData("""{"width":640,"height":480}""", 640, 480)]
    [InlineData("""{"width":640}""", 1024, 1024)]
    [InlineData("""{"resolution":"1K"}""", 1024, 1024)]
    [InlineData("""{"resolution":"2k"}""", 2048, 2048)]
    [InlineData("""{"resolution":"3K"}""", 3072, 3072)]
    [InlineData("""{"resolution":"2K","size":"800x600"}""", 800, 600)]
    [InlineData("""{"width":99999,"height":1}""", 8192, 1)]
    [InlineData("{}", 1024, 1024)]
    public async Task A_picture_is_as_large_as_the_request_says(string body, int width, int height)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        var picture = await caller.PictureAsync("a/b", body);

        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("""{ "resolution": { "type": "string", "default": "1600x900 (16:9)" } }""", "{}", 1600, 900)]
    [InlineData("""{ "resolution": { "type": "string", "default": "1600x900 (16:9)" } }""", """{"resolution":"2K"}""", 2048, 2048)]
    [InlineData("""{ "width": { "default": 320 }, "height": { "default": 200 } }""", """{"height":100}""", 320, 100)]
    public async Task What_is_not_sent_is_taken_from_the_defaults_of_the_schema(string properties, string body, int width, int height)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b", properties));

        var picture = await caller.PictureAsync("a/b", body);

        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_file_tells_its_length_and_serves_ranges_of_the_same_bytes()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        var address = (await caller.OutputAsync("a/b", "{}")).GetProperty("image").GetString();
        using var whole = await caller.Http.GetAsync(address, Token);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Token);

        using var asked = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(1000, null) } };
        using var rest = await caller.Http.SendAsync(asked, Token);

        Assert.Equal("image/png", whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(bytes[1000..], await rest.Content.ReadAsByteArrayAsync(Token));
    }

    [Fact]
    public async Task Pictures_differ_from_index_to_index_and_from_job_to_job()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Sequential);
        var pictures = new List<string>();
        for (var job = 0; job < 10; job++)
        {
            var output = await caller.OutputAsync(
                SampleModels.SequentialId, """{"prompt":"a","sequential_image_generation_options":4,"resolution":"3024x1296 (21:9)"}""");
            foreach (var address in output.GetProperty("images").EnumerateArray())
                pictures.Add(Convert.ToHexString((await caller.Http.GetByteArrayAsync(address.GetString(), Token)).AsSpan(0, 200)));
        }

        Assert.Equal(40, pictures.Distinct().Count());
    }

    [Fact]
    public async Task Colours_change_steadily_over_both_axes()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        var picture = await caller.PictureAsync("a/b", """{"width":300,"height":200}""");

        int Sample(int x, int y, int channel) => picture.Samples[(y * 300 + x) * 3 + channel];
        for (var channel = 0; channel < 3; channel++)
        {
            Assert.InRange(Sample(299, 0, channel) - Sample(0, 0, channel), 32, 255);
            Assert.InRange(Sample(0, 199, channel) - Sample(0, 0, channel), 32, 255);
            for (var x = 1; x < 300; x++)
                Assert.InRange(Sample(x, 100, channel) - Sample(x - 1, 100, channel), 0, 1);
        }
    }

    [Theory]
    [InlineData("1.png")]
    [InlineData("-1.png")]
    [InlineData("0.jpg")]
    public async Task There_is_no_file_beyond_the_pictures_of_the_job(string file)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var response = await caller.Http.GetAsync($"files/{id}/{file}", Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task There_is_no_file_before_the_job_is_done()
    {
        await using var caller = await Caller.StartAsync(
            new EmulatorOptions { Models = [SampleModels.Anything("a/b")], TimeProvider = new ManualClock() });
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var response = await caller.Http.GetAsync($"files/{id}/0.png", Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
