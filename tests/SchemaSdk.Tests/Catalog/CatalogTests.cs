using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Catalog;

public class CatalogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_model_is_told_with_price_and_schema()
    {
        await using var service = await EmulatedService.StartAsync();

        var model = await service.Client.GetModelAsync(PictureModel.Instance.Id, Token);

        Assert.Equal(PictureModel.Instance.Id, model.ModelId);
        Assert.Equal("image", model.PriceUnit);
        Assert.True(model.BasePriceUsd > 0);
        Assert.True(model.InputSchema!.Value.TryGetProperty("properties", out _));
    }

    [Fact]
    public async Task Pages_are_asked_for_as_they_are_read()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /v1/models", Page(0, 5, "a", "b"), Page(2, 5, "c", "d"), Page(4, 5, "e"));

        var models = await service.Client.ListModelsAsync(new CatalogQuery { PageSize = 2, Search = "a b", IncludeSchemas = true }, Token).ToListAsync(Token);

        Assert.Equal(["a", "b", "c", "d", "e"], models.Select(model => model.ModelId));
        Assert.Equal(
            ["?limit=2&offset=0&search=a%20b&include_schema=true", "?limit=2&offset=2&search=a%20b&include_schema=true", "?limit=2&offset=4&search=a%20b&include_schema=true"],
            service.Server.Calls.Select(call => call.Query));
    }

    [Fact]
    public async Task A_server_that_always_answers_with_the_same_page_is_left()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /v1/models", Page(0, 1000, "a", "b"));

        Assert.Equal(2, await service.Client.ListModelsAsync(cancellationToken: Token).CountAsync(Token));
        Assert.Equal(2, service.Server.Calls.Count);
    }

    [Fact]
    public async Task What_is_no_catalog_is_an_error_and_not_an_empty_one()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(options => options.TimeProvider = time);
        service.On("GET /v1/models", Reply.Json("""{"data":[]}"""));

        await Assert.ThrowsAsync<ServiceException>(
            () => time.RunAsync(service.Client.ListModelsAsync(cancellationToken: Token).CountAsync(Token).AsTask(), TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_model_that_is_not_there_says_so()
    {
        await using var service = await EmulatedService.StartAsync();

        var error = await Assert.ThrowsAnyAsync<ServiceException>(() => service.Client.GetModelAsync("acme/none", Token));

        Assert.IsType<NotFoundException>(error);
        Assert.Equal("acme/none", error.ModelId);
    }

    private static Reply Page(int offset, int total, params string[] ids) => Reply.Json(
        $$"""{"models":[{{string.Join(',', ids.Select(id => $$"""{"model_id":"{{id}}"}"""))}}],"total":{{total}},"limit":2,"offset":{{offset}}}""");
}
