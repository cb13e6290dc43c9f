using System.Net;
using System.Net.Http.Headers;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class TokenTests
{
    [Theory]
    [InlineData("GET", "v1/models")]
    [InlineData("GET", "v1/models/a/b")]
    [InlineData("POST", "v1/models/a/b")]
    [InlineData("GET", "v1/requests/1/status")]
    [InlineData("GET", "v1/requests/1/result")]
    [InlineData("POST", "v1/requests/1/cancel")]
    public async Task Every_call_without_a_token_is_answered_401(string method, string path)
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        caller.Http.DefaultRequestHeaders.Authorization = null;

        using var response = await caller.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), TestContext.Current.CancellationToken);

        var error = await Caller.JsonOf(response);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(400004, error.GetProperty("error_code").GetInt32());
        Assert.NotEmpty(error.GetProperty("error_message").GetString()!);
        Assert.True(error.TryGetProperty("detail", out _));
    }

    [Theory]
    [InlineData("Bearer", "right", HttpStatusCode.OK)]
    [InlineData("bearer", "right", HttpStatusCode.OK)]
    [InlineData("Bearer", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "right", HttpStatusCode.Unauthorized)]
    public async Task With_a_token_set_only_that_one_is_accepted(string scheme, string token, HttpStatusCode expected)
    {
        await using var caller = await Caller.StartAsync(new EmulatorOptions { Token = "right" });
        caller.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, token);

        using var response = await caller.Http.GetAsync("v1/models", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Files_need_no_token_and_it_is_recorded_whether_one_was_sent()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));
        var address = (await caller.OutputAsync("a/b", "{}")).GetProperty("image").GetString();

        await caller.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        caller.Http.DefaultRequestHeaders.Authorization = null;
        await caller.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken);

        var files = caller.Emulator.Received.Where(request => request.Path.StartsWith("/files/", StringComparison.Ordinal));
        Assert.Equal(["Bearer test-token", null], files.Select(request => request.Authorization));
    }
}
