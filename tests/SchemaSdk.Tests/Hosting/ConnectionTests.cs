using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Hosting;

/// <summary>What the factory's connections do with a paid POST and its token.</summary>
public class ConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_redirect_is_not_followed_and_no_cookie_is_kept()
    {
        await using var elsewhere = await ScriptedServer.StartAsync();
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Reply.Redirect(elsewhere.Address + "steal").WithHeader("Set-Cookie", "a=b"));
        await using var container = Containers.Of(services => services.AddQueueClient(Containers.At(server.Address)));
        await Assert.ThrowsAsync<ServiceException>(() => container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token));
        Assert.Empty(elsewhere.Calls);
        Assert.Equal(1, server.Count(Service.Submit));
    }

    [Fact]
    public async Task A_handler_for_all_clients_that_repeats_calls_does_not_repeat_a_submit()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", "0"), Service.Accepted);
        await using var container = Containers.Of(services =>
        {
            services.ConfigureHttpClientDefaults(all => all.AddHttpMessageHandler(() => new Repeating()));
            services.AddQueueClient(Containers.At(server.Address));
        });
        Assert.Equal("r-1", (await container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token)).RequestId);
        Assert.Equal(2, server.Count(Service.Submit));
    }

    [Fact]
    public async Task A_handler_of_the_caller_sees_every_call_and_still_cannot_submit_twice()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Reply.Text("", 503));
        await using var container = Containers.Of(services =>
            services.AddQueueClient(Containers.At(server.Address)).AddHttpMessageHandler(() => new Repeating()));
        await Assert.ThrowsAsync<SubmitUnknownException>(() => container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token));
        Assert.Equal(1, server.Count(Service.Submit));
    }

    [Fact]
    public async Task Handlers_are_renewed_under_a_client_that_lives_on()
    {
        var made = 0;
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Status, Service.State("in_queue"));
        await using var container = Containers.Of(services => services.AddQueueClient(Containers.At(server.Address))
            .AddHttpMessageHandler(() =>
            {
                Interlocked.Increment(ref made);
                return new Passing();
            })
            .SetHandlerLifetime(TimeSpan.FromSeconds(1)));
        var job = container.GetRequiredService<IQueueClient>().GetJob("r-1");
        while (Volatile.Read(ref made) < 2)
        {
            await job.GetStatusAsync(Token);
            await Task.Delay(50, Token);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_log_of_the_factory_never_shows_the_token_even_if_the_caller_wants_headers_shown(bool showsHeaders)
    {
        var log = new CapturedLog();
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Service.Accepted);
        await using var container = Containers.Of(services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            var http = services.AddQueueClient(Containers.At(server.Address));
            if (showsHeaders) http.RedactLoggedHeaders(_ => false);
        });
        await container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token);
        Assert.Contains("Authorization: *", log.Text);
        Assert.Equal(showsHeaders, log.Text.Contains("Accept: application/json", StringComparison.Ordinal));
        Assert.DoesNotContain(Service.Token, log.Text);
    }

    private sealed class Passing : DelegatingHandler;

    private sealed class Repeating : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            return answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests
                ? await base.SendAsync(request, cancellationToken)
                : answer;
        }
    }
}
