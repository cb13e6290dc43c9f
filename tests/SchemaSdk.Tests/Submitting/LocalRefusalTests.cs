using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Submitting;

public class LocalRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invalid_request_is_refused_before_any_HTTP_with_all_its_violations()
    {
        await using var service = await Service.StartAsync();
        var request = new PictureRequest { Prompt = "", Count = 22 };
        var error = await Assert.ThrowsAsync<RequestInvalidException>(() => service.Client.RunAsync(request, cancellationToken: Token));
        Assert.Equal(["/prompt", "/count"], error.Errors.Select(e => e.InstancePointer));
        Assert.Contains("\n/prompt: must not be empty\n/count: must be one of 1..4, but is 22", error.Message);
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task A_plain_http_address_is_refused_wherever_a_URI_stands()
    {
        await using var service = await Service.StartAsync();
        var request = Service.Request with
        {
            Source = "HTTP://example.com/a.png",
            References = ["https://example.com/b.png", "http://example.com/c.png"],
        };
        var error = await Assert.ThrowsAsync<RequestInvalidException>(() => service.Client.SubmitAsync(request, Token));
        Assert.Equal(["/source", "/extras/references/1"], error.Errors.Select(e => e.InstancePointer));
        Assert.Equal("/properties/extras/properties/references/items/format", error.Errors[1].KeywordPointer);
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task Https_data_and_loopback_addresses_are_sent()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        await service.Client.SubmitAsync(
            Service.Request with { Source = "http://localhost:1/a.png", References = ["https://example.com/b", "data:image/png;base64,QUI+"] }, Token);
        Assert.Contains("data:image/png;base64,QUI+", service.Server.Calls[0].Body);
    }

    [Fact]
    public async Task A_loopback_address_is_refused_when_the_service_is_elsewhere()
    {
        using var client = new QueueClient(new QueueClientOptions { BaseAddress = new("https://service.invalid"), Token = Service.Token });
        var error = await Assert.ThrowsAsync<RequestInvalidException>(
            () => client.SubmitAsync(Service.Request with { Source = "http://127.0.0.1/a.png" }, Token));
        Assert.Equal("/source", Assert.Single(error.Errors).InstancePointer);
    }
}
