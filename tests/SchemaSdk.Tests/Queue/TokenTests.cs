using SchemaSdk.Tests.Support;
using SchemaSdk.Transport;

namespace SchemaSdk.Tests.Queue;

public class TokenTests
{
    private const string Secret = Service.Token;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Options_never_show_their_token()
    {
        var options = new QueueClientOptions { Token = Secret };
        Assert.DoesNotContain(Secret, options.ToString());
        Assert.DoesNotContain(Secret, System.Text.Json.JsonSerializer.Serialize(options));
        Assert.Contains("set", options.ToString());
    }

    [Fact]
    public void The_option_comes_first_then_the_two_variables()
    {
        var variables = new Dictionary<string, string?> { ["RUNCOMFY_API_TOKEN"] = "first ", ["RUNCOMFY_TOKEN"] = "second" };
        Assert.Equal("option", new TokenSource("option", variables.GetValueOrDefault).Get());
        Assert.Equal("first", new TokenSource(null, variables.GetValueOrDefault).Get());
        variables["RUNCOMFY_API_TOKEN"] = "";
        Assert.Equal("second", new TokenSource(" ", variables.GetValueOrDefault).Get());
    }

    [Fact]
    public void A_missing_token_is_explained()
    {
        var error = Assert.Throws<TokenMissingException>(() => new TokenSource(null, _ => null).Get());
        Assert.Contains("RUNCOMFY_API_TOKEN", error.Message);
        Assert.Contains("RUNCOMFY_TOKEN", error.Message);
        Assert.Contains("QueueClientOptions.Token", error.Message);
    }

    [Theory]
    [InlineData("secret-\n-token")]
    [InlineData("secret- -token")]
    [InlineData("secret-é-token")]
    public async Task A_token_that_fits_no_header_is_refused_without_being_shown(string token)
    {
        await using var service = await Service.StartAsync(o => o.Token = token);
        var error = await Assert.ThrowsAsync<TokenMissingException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.DoesNotContain("secret", error.ToString());
        Assert.Empty(service.Server.Calls);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(422)]
    [InlineData(500)]
    [InlineData(200)]
    [InlineData(302)]
    public async Task A_service_that_echoes_the_token_does_not_bring_it_into_an_exception(int status)
    {
        await using var service = await Service.StartAsync();
        var body = $$"""{"error":"token {{Secret}} is bad","detail":["{{Secret}}"]}""";
        service.On(Service.Submit, Reply.Text(body, status)).On(Service.Result, Reply.Json($$"""{"status":"failed","error":"{{Secret}}"}"""));
        var refused = await Assert.ThrowsAnyAsync<QueueException>(() => service.Client.SubmitAsync(Service.Request, Token));
        var failed = await Assert.ThrowsAsync<JobFailedException>(() => service.Job().GetResultAsync(Token));
        var service_ = refused as ServiceException ?? refused.InnerException as ServiceException;
        Assert.Equal("Bearer " + Secret, service.Server.Calls[0].Authorization);
        foreach (var text in new[] { refused.ToString(), failed.ToString(), service_!.Body, service_.Detail, failed.RawJson.GetRawText() })
        {
            Assert.DoesNotContain(Secret, text ?? "");
        }
    }

    [Theory]
    [InlineData("""{"error_message":"secret\u002Dtoken+\/7f3a9c is bad"}""")]
    [InlineData("""{"error_message":"secret\u002dtoken\u002B\/7f3a9c is bad"}""")]
    [InlineData("<p>secret-token&#43;&#x2F;7f3a9c is bad</p>")]
    [InlineData("secret-token%2B%2f7f3a9c is bad")]
    public async Task An_echo_that_is_escaped_is_taken_out_too(string body)
    {
        await using var service = await Service.StartAsync(o => o.Token = "secret-token+/7f3a9c");
        service.On(Service.Submit, Reply.Text(body, 401));
        var error = await Assert.ThrowsAsync<TokenRejectedException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal("[token] is bad", error.ServerMessage);
        Assert.DoesNotContain("7f3a9c", error + error.Body);
    }

    [Theory]
    [InlineData("HTTX " + Secret + "\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nBearer " + Secret + "\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nBearer " + Secret + "\r\n\r\n")]
    public async Task An_answer_that_is_no_HTTP_and_echoes_the_token_does_not_bring_it_into_an_exception(string answer)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Raw(answer)).On(Service.Status, Reply.Raw(answer));
        var unknown = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        var unreachable = await Assert.ThrowsAnyAsync<QueueException>(() => service.Job().GetStatusAsync(Token));
        Assert.DoesNotContain(Secret, unknown.ToString() + unreachable);
        Assert.NotNull(unknown.InnerException);
    }

    [Fact]
    public async Task No_failure_of_the_way_shows_the_token()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.BreakAfterReading).On(Service.Status, Reply.Text("<html>", 200));
        var unknown = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        var unreadable = await Assert.ThrowsAsync<ServiceException>(() => service.Job().GetStatusAsync(Token));
        Assert.DoesNotContain(Secret, unknown.ToString() + unreadable + service.Job() + service.Client);
    }
}
