using System.Net;
using System.Net.Sockets;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Submitting;

public class ResendTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_429_is_sent_again_after_the_time_that_the_service_asks_for()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        service.On(Service.Submit, Reply.Text("slow down", 429).WithHeader("Retry-After", "7"), Service.Accepted);
        var start = time.GetUtcNow();
        var job = await time.RunAsync(service.Client.SubmitAsync(Service.Request, Token), TimeSpan.FromMilliseconds(100));
        Assert.Equal("r-1", job.RequestId);
        Assert.True(time.GetUtcNow() - start >= TimeSpan.FromSeconds(7));
        Assert.Equal(2, service.Server.Calls.Count);
    }

    [Fact]
    public async Task A_date_in_Retry_After_is_kept_to_as_well()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        var start = time.GetUtcNow();
        service.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", start.AddSeconds(9).ToString("R")), Service.Accepted);
        await time.RunAsync(service.Client.SubmitAsync(Service.Request, Token), TimeSpan.FromMilliseconds(100));
        Assert.True(time.GetUtcNow() - start >= TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_service_that_stays_at_429_is_given_up_after_a_few_times()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Json("""{"message":"slow down"}""", 429).WithHeader("Retry-After", "0"));
        var error = await Assert.ThrowsAsync<TooManyRequestsException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(TimeSpan.Zero, error.RetryAfter);
        Assert.Equal(4, service.Server.Calls.Count);
    }

    [Fact]
    public async Task A_429_that_asks_for_an_hour_is_left_to_the_caller()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", "3600"));
        var error = await Assert.ThrowsAsync<TooManyRequestsException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task A_closed_port_is_tried_again_and_then_reported_as_never_sent()
    {
        var time = new ManualTime();
        using var client = Client(new Uri($"http://127.0.0.1:{ClosedPort()}"), time);
        var error = await Assert.ThrowsAsync<ServiceUnreachableException>(
            () => time.RunAsync(client.SubmitAsync(Service.Request, Token), TimeSpan.FromMilliseconds(200)));
        Assert.IsType<HttpRequestException>(error.InnerException);
        Assert.True(time.GetUtcNow() >= new DateTimeOffset(2026, 1, 1, 0, 0, 1, TimeSpan.Zero), "it waited between the attempts");
    }

    [Fact]
    public async Task A_service_that_comes_up_between_two_attempts_gets_the_request_once()
    {
        var calls = 0;
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                if (Interlocked.Increment(ref calls) == 1) throw new SocketException((int)SocketError.HostNotFound);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var http = new HttpClient(handler);
        using var client = new QueueClient(http, service.Options);
        Assert.Equal("r-1", (await client.SubmitAsync(Service.Request, Token)).RequestId);
        Assert.Equal(2, calls);
        Assert.Single(service.Server.Calls);
    }

    [Fact]
    public async Task A_failed_TLS_handshake_never_sends_the_request()
    {
        await using var service = await Service.StartAsync();
        var time = new ManualTime();
        using var client = Client(new Uri($"https://127.0.0.1:{service.Server.Address.Port}"), time);
        await Assert.ThrowsAsync<ServiceUnreachableException>(
            () => time.RunAsync(client.SubmitAsync(Service.Request, Token), TimeSpan.FromMilliseconds(200)));
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task A_connection_that_never_comes_about_has_sent_nothing()
    {
        await using var service = await Service.StartAsync(o => o.RequestTimeout = TimeSpan.FromMilliseconds(300));
        using var http = new HttpClient(StalledConnections());
        using var client = new QueueClient(http, service.Options);
        var error = await Assert.ThrowsAsync<ServiceUnreachableException>(() => client.SubmitAsync(Service.Request, Token));
        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task Cancelling_while_connecting_is_an_ordinary_cancellation()
    {
        await using var service = await Service.StartAsync();
        using var http = new HttpClient(StalledConnections());
        using var client = new QueueClient(http, service.Options);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SubmitAsync(Service.Request, source.Token));
        Assert.Empty(service.Server.Calls);
    }

    private static SocketsHttpHandler StalledConnections() => new()
    {
        ConnectCallback = async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return Stream.Null;
        },
    };

    private static QueueClient Client(Uri address, TimeProvider time) =>
        new(new QueueClientOptions { BaseAddress = address, Token = Service.Token, TimeProvider = time });

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
