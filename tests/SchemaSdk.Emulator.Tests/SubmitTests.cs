using System.Net;
using System.Text;
using System.Text.Json;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class SubmitTests
{
    [Fact]
    public async Task A_valid_body_is_accepted_and_told_where_to_look()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Sequential);

        using var response = await caller.SubmitAsync(SampleModels.SequentialId, """{"prompt":"a","sequential_image_generation_options":3}""");

        var json = await Caller.JsonOf(response);
        var id = json.GetProperty("request_id").GetString();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{caller.Emulator.BaseAddress}v1/requests/{id}/status", json.GetProperty("status_url").GetString());
        Assert.Equal($"{caller.Emulator.BaseAddress}v1/requests/{id}/result", json.GetProperty("result_url").GetString());
        Assert.Equal($"{caller.Emulator.BaseAddress}v1/requests/{id}/cancel", json.GetProperty("cancel_url").GetString());
    }

    [Fact]
    public async Task A_body_that_violates_the_schema_is_answered_422_with_every_violation()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Sequential);

        using var response = await caller.SubmitAsync(SampleModels.SequentialId, """{"sequential_image_generation_options":22}""");

        var detail = (await Caller.JsonOf(response)).GetProperty("detail").EnumerateArray();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(
            ["#/prompt PropertyRequired", "#/sequential_image_generation_options NotInEnumeration"],
            detail.Select(one => $"{one.GetProperty("path")} {one.GetProperty("kind")}").Order());
        Assert.Equal(0, caller.Emulator.AcceptedSubmits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"prompt":"a",}""")]
    [InlineData("prompt=a")]
    public async Task A_body_that_is_not_JSON_is_answered_400(string body)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Sequential);

        using var response = await caller.SubmitAsync(SampleModels.SequentialId, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is not JSON.", (await Caller.JsonOf(response)).GetProperty("error_message").GetString());
    }

    [Fact]
    public async Task An_unknown_model_is_answered_404_with_the_documented_code()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Sequential);

        using var response = await caller.SubmitAsync("bytedance/seedream-4-5", "{}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(400001, (await Caller.JsonOf(response)).GetProperty("error_code").GetInt32());
    }

    [Theory]
    [InlineData("wan-2.7")]
    [InlineData("fal-ai/flux-pro/v1.1-ultra")]
    [InlineData("bytedance/seedream-5/lite/text-to-image")]
    public async Task Model_ids_may_hold_dots_and_one_to_four_segments(string id)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything(id));

        Assert.Equal(JsonValueKind.Object, (await caller.OutputAsync(id, "{}")).ValueKind);
        Assert.Equal(id, (await caller.GetAsync($"v1/models/{id}")).GetProperty("model_id").GetString());
    }

    [Fact]
    public async Task Every_accepted_submit_is_counted_also_from_many_connections()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        var ids = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => caller.AcceptedAsync("a/b", "{}")));

        Assert.Equal(500, ids.Distinct().Count());
        Assert.Equal(500, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task Text_with_half_a_surrogate_pair_does_not_upset_it()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        Assert.Equal(36, (await caller.AcceptedAsync("a/b", """{"prompt":"\ud800","\ud800":1}""")).Length);
        Assert.Empty(caller.Emulator.Notes);
    }

    [Fact]
    public async Task A_body_of_forty_megabytes_is_taken()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        var body = new StringBuilder("""{"image":"data:image/png;base64,""").Append('A', 40_000_000).Append("\"}").ToString();

        Assert.Equal(36, (await caller.AcceptedAsync("a/b", body)).Length);
    }
}
