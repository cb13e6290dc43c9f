using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Submitting;

public class RejectedSubmitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, """{"error_code":400004,"error_message":"bad"}""", typeof(TokenRejectedException))]
    [InlineData(401, """{"message":"bad"}""", typeof(TokenRejectedException))]
    [InlineData(403, "bad", typeof(TokenRejectedException))]
    [InlineData(200, """{"error_code":400004,"error_message":"bad"}""", typeof(TokenRejectedException))]
    [InlineData(400, """{"error_code":400002,"error_message":"bad"}""", typeof(InsufficientBalanceException))]
    [InlineData(402, """{"error":"bad"}""", typeof(InsufficientBalanceException))]
    [InlineData(200, """{"error_code":"400002","message":"bad"}""", typeof(InsufficientBalanceException))]
    [InlineData(400, """{"detail":"bad"}""", typeof(InputRejectedException))]
    [InlineData(422, """{"error":{"message":"bad"}}""", typeof(InputRejectedException))]
    [InlineData(400, """{"error_code":400001,"error_message":"bad"}""", typeof(NotFoundException))]
    [InlineData(404, """{"error_code":404001,"error_message":"bad"}""", typeof(NotFoundException))]
    [InlineData(404, "bad", typeof(NotFoundException))]
    [InlineData(409, "bad", typeof(ServiceException))]
    [InlineData(400, "<html><head><style>p{}</style></head><body><p>bad</p></body></html>", typeof(InputRejectedException))]
    public async Task A_refusal_has_one_type_for_one_meaning_and_is_not_sent_again(int status, string body, Type type)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text(body, status));
        var error = (ServiceException)await Assert.ThrowsAsync(type, () => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(status, error.StatusCode);
        Assert.Equal("bad", error.ServerMessage);
        Assert.Equal("acme/wan-2.7/picture", error.ModelId);
        Assert.Equal(body, error.Body);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task A_structured_detail_of_the_server_is_kept()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Json("""{"detail":[{"loc":["body","prompt"],"msg":"too long"}]}""", 422));
        var error = await Assert.ThrowsAsync<InputRejectedException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Contains("too long", error.Detail);
        Assert.Contains("too long", error.Message);
    }

    [Theory]
    [InlineData("""{"error_code":{"a":1},"error":[1,"\ud800"]}""")]
    [InlineData("""{"error_message":"\ud800"}""")]
    [InlineData("[1,2]")]
    [InlineData("{broken")]
    [InlineData("")]
    public async Task No_error_body_is_too_strange_to_be_reported(string body)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text(body, 422));
        var error = await Assert.ThrowsAsync<InputRejectedException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(body, error.Body);
    }

    [Fact]
    public async Task A_huge_error_page_is_shortened()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text("<p>no</p>" + new string('x', 5_000_000), 409));
        var error = await Assert.ThrowsAsync<ServiceException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.InRange(error.Body.Length, 4000, 4001);
        Assert.InRange(error.Message.Length, 1, 1500);
    }

    [Fact]
    public async Task A_refusal_whose_body_breaks_off_is_still_a_refusal()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Truncated("{\"error_", 402));
        await Assert.ThrowsAsync<InsufficientBalanceException>(() => service.Client.SubmitAsync(Service.Request, Token));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_to_another_host_is_a_refusal_and_is_not_followed(int status)
    {
        await using var elsewhere = await ScriptedServer.StartAsync();
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Redirect(elsewhere.Address + "v1/models/acme/wan-2.7/picture", status));
        var error = await Assert.ThrowsAsync<ServiceException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(status, error.StatusCode);
        Assert.Empty(elsewhere.Calls);
    }
}
