using System.Net;
using System.Text.Json;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class CatalogTests
{
    private static Task<Caller> StartAsync() => Caller.StartAsync(
        SampleModels.Sequential,
        SampleModels.Anything("bytedance/seedream-5/lite/text-to-image"),
        SampleModels.Anything("alibaba/wan-2.7/text-to-video"),
        SampleModels.Anything("kling/kling-3.0/text-to-video"));

    [Theory]
    [InlineData("", "alibaba/wan-2.7/text-to-video bytedance/seedream-4-5/sequential bytedance/seedream-5/lite/text-to-image kling/kling-3.0/text-to-video", 4)]
    [InlineData("?search=SEEDREAM", "bytedance/seedream-4-5/sequential bytedance/seedream-5/lite/text-to-image", 2)]
    [InlineData("?search=batches", "bytedance/seedream-4-5/sequential", 1)]
    [InlineData("?category=text-to-video", "alibaba/wan-2.7/text-to-video kling/kling-3.0/text-to-video", 2)]
    [InlineData("?category=text-to-video&search=kling", "kling/kling-3.0/text-to-video", 1)]
    [InlineData("?limit=1&offset=2", "bytedance/seedream-5/lite/text-to-image", 4)]
    [InlineData("?offset=9", "", 4)]
    [InlineData("?search=nothing", "", 0)]
    public async Task The_catalog_is_searched_and_paged(string query, string ids, int total)
    {
        await using var caller = await StartAsync();

        var page = await caller.GetAsync($"v1/models{query}");

        Assert.Equal(ids, string.Join(' ', page.GetProperty("models").EnumerateArray().Select(model => model.GetProperty("model_id").GetString())));
        Assert.Equal(total, page.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("", 50, 0)]
    [InlineData("?limit=3&offset=1", 3, 1)]
    [InlineData("?limit=100000&offset=-1", 500, 0)]
    [InlineData("?limit=many&offset=none", 50, 0)]
    public async Task A_page_names_the_limit_and_offset_that_were_used(string query, int limit, int offset)
    {
        await using var caller = await StartAsync();

        var page = await caller.GetAsync($"v1/models{query}");

        Assert.Equal((limit, offset), (page.GetProperty("limit").GetInt32(), page.GetProperty("offset").GetInt32()));
    }

    [Fact]
    public async Task Schemas_are_listed_only_on_request()
    {
        await using var caller = await StartAsync();

        var without = await caller.GetAsync("v1/models");
        var with = await caller.GetAsync("v1/models?include_schema=true");

        Assert.All(without.GetProperty("models").EnumerateArray(), model => Assert.False(model.TryGetProperty("input_schema", out _)));
        Assert.All(with.GetProperty("models").EnumerateArray(), model => Assert.Equal("object", model.GetProperty("input_schema").GetProperty("type").GetString()));
    }

    [Fact]
    public async Task One_entry_tells_all_about_a_model()
    {
        await using var caller = await StartAsync();

        var entry = await caller.GetAsync($"v1/models/{SampleModels.SequentialId}");

        Assert.Equal(SampleModels.SequentialId, entry.GetProperty("model_id").GetString());
        Assert.Equal("seedream 4 5 sequential", entry.GetProperty("display_name").GetString());
        Assert.Equal("Consistent batches of pictures", entry.GetProperty("description").GetString());
        Assert.Equal(["sequential"], entry.GetProperty("categories").EnumerateArray().Select(category => category.GetString()));
        Assert.Equal(0.03m, entry.GetProperty("base_price_usd").GetDecimal());
        Assert.Equal("image", entry.GetProperty("price_unit").GetString());
        Assert.NotEmpty(entry.GetProperty("pricing_note").GetString()!);
        using var file = JsonDocument.Parse(SampleModels.Sequential.Json);
        Assert.True(JsonElement.DeepEquals(file.RootElement.GetProperty("input"), entry.GetProperty("input_schema")));
    }

    [Fact]
    public async Task An_unknown_model_and_an_unknown_call_are_answered_404()
    {
        await using var caller = await StartAsync();

        using var model = await caller.Http.GetAsync("v1/models/nobody/nothing", TestContext.Current.CancellationToken);
        using var call = await caller.Http.GetAsync("v1/balance", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (model.StatusCode, call.StatusCode));
        Assert.Equal(400001, (await Caller.JsonOf(model)).GetProperty("error_code").GetInt32());
        Assert.Equal("There is no such call.", (await Caller.JsonOf(call)).GetProperty("error_message").GetString());
    }
}
