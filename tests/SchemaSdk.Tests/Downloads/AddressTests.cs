using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SchemaSdk.Downloads;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Downloads;

public sealed class AddressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("https://10.1.2.3/a")]
    [InlineData("https://172.31.255.255/a")]
    [InlineData("https://192.168.0.1/a")]
    [InlineData("https://100.64.0.1/a")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://0xa9.0xfe.0xa9.0xfe/a")]
    [InlineData("https://2852039166/a")]
    [InlineData("https://0251.0376.0251.0376/a")]
    [InlineData("https://127.0.0.1/a")]
    [InlineData("https://127.1/a")]
    [InlineData("https://0x7f000001/a")]
    [InlineData("https://2130706433/a")]
    [InlineData("https://localhost/a")]
    [InlineData("https://0.0.0.0/a")]
    [InlineData("https://0/a")]
    [InlineData("https://224.0.0.1/a")]
    [InlineData("https://255.255.255.255/a")]
    [InlineData("https://[::1]/a")]
    [InlineData("https://[::]/a")]
    [InlineData("https://[::ffff:10.0.0.1]/a")]
    [InlineData("https://[::ffff:7f00:1]/a")]
    [InlineData("https://[::127.0.0.1]/a")]
    [InlineData("https://[64:ff9b::10.0.0.1]/a")]
    [InlineData("https://[2002:a00:1::1]/a")]
    [InlineData("https://[fd00:ec2::254]/a")]
    [InlineData("https://[fe80::1]/a")]
    [InlineData("https://[ff02::1]/a")]
    public async Task An_address_inside_a_network_is_refused_however_it_is_spelled(string address)
    {
        using var client = new QueueClient();
        var refused = await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(address, _folder.Path, Token));
        Assert.Contains("refused", refused.Message);
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("8.8.8.8", 0)]
    [InlineData("172.32.0.1", 0)]
    [InlineData("100.128.0.1", 0)]
    [InlineData("169.253.1.1", 0)]
    [InlineData("2606:4700::1111", 0)]
    [InlineData("::ffff:8.8.8.8", 0)]
    [InlineData("64:ff9b::808:808", 0)]
    [InlineData("10.0.0.1", 1)]
    [InlineData("198.18.0.1", 1)]
    [InlineData("64:ff9b::a00:1", 1)]
    [InlineData("fdff::1", 1)]
    [InlineData("fe80::1%3", 1)]
    [InlineData("127.255.0.1", 2)]
    [InlineData("::ffff:127.0.0.1", 2)]
    [InlineData("64:ff9b::7f00:1", 3)]
    [InlineData("64:ff9b:1::1", 3)]
    [InlineData("2001:0:1::1", 3)]
    [InlineData("2002:808:808::1", 3)]
    [InlineData("168.63.129.16", 3)]
    [InlineData("240.0.0.1", 3)]
    [InlineData("::", 3)]
    [InlineData("::8.8.8.8", 3)]
    [InlineData("100::1", 3)]
    public void Every_address_is_of_one_kind(string address, int kind) =>
        Assert.Equal((AddressKind)kind, AddressKinds.Of(IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_is_judged_by_what_it_resolves_to_and_resolved_once()
    {
        await using var server = await ScriptedServer.StartAsync();
        var asked = 0;
        using var downloader = Resolving(new QueueClientOptions(), () => ++asked == 1 ? [IPAddress.Loopback] : [IPAddress.Parse("8.8.8.8")]);
        var refused = await Assert.ThrowsAsync<DownloadException>(() => SaveAsync(downloader, $"https://files.example:{server.Address.Port}/a"));
        Assert.Contains("files.example is 127.0.0.1", refused.Message);
        Assert.Equal(1, asked);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task One_bad_address_of_a_name_is_enough()
    {
        using var downloader = Resolving(new QueueClientOptions(), () => [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("10.0.0.1")]);
        var refused = await Assert.ThrowsAsync<DownloadException>(() => SaveAsync(downloader, "https://files.example/a"));
        Assert.Contains("AllowPrivateAddresses", refused.Message);
    }

    [Fact]
    public async Task Plain_http_needs_an_address_that_is_loopback_not_only_a_name()
    {
        await using var service = await Service.StartAsync();
        using var downloader = Resolving(service.Options, () => [IPAddress.Parse("8.8.8.8")]);
        await Assert.ThrowsAsync<DownloadException>(() => SaveAsync(downloader, $"http://localhost:{service.Server.Address.Port}/a"));
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_checked()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.txt", Reply.Text("yes", 200));
        using var downloader = Resolving(service.Options, () => [IPAddress.IPv6Loopback, IPAddress.Loopback]);
        Assert.Equal(3, (await SaveAsync(downloader, $"http://localhost:{service.Server.Address.Port}/a.txt")).Length);
    }

    [Theory]
    [InlineData(true, "127.0.0.1", false)]
    [InlineData(true, "127.0.0.2", true)]
    [InlineData(false, "127.0.0.1", false)]
    public async Task Private_addresses_are_connected_to_only_when_allowed_and_loopback_never_by_that(bool allow, string address, bool isBaseOnLoopback)
    {
        using var listener = new TcpListener(IPAddress.Parse(address), 0);
        listener.Start();
        var options = new QueueClientOptions { AllowPrivateAddresses = allow };
        if (isBaseOnLoopback) options.BaseAddress = new Uri("http://localhost:1");
        using var downloader = Resolving(options, () => [IPAddress.Parse(address)]);
        var save = SaveAsync(downloader, $"https://files.example:{((IPEndPoint)listener.LocalEndpoint).Port}/a");
        if (isBaseOnLoopback) (await listener.AcceptTcpClientAsync(Token)).Dispose();
        listener.Stop();
        await Assert.ThrowsAsync<DownloadException>(() => save);
    }

    [Fact]
    public async Task An_allowed_private_address_is_tried()
    {
        using var downloader = Resolving(new QueueClientOptions { AllowPrivateAddresses = true }, () => [IPAddress.Parse("169.254.0.77")]);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var failure = await Assert.ThrowsAnyAsync<Exception>(
            () => downloader.DownloadAsync("https://files.example/a", _folder.Path, new() { MaxRetries = 0 }, soon.Token));
        Assert.DoesNotContain("refused:", failure.Message);
    }

    [Theory]
    [InlineData("https://10.0.0.1/a")]
    [InlineData("https://169.254.169.254/a")]
    [InlineData("http://10.0.0.1/a")]
    [InlineData("http://example.com/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//10.0.0.1/a")]
    public async Task A_redirect_into_a_network_is_refused(string target)
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Redirect(target, 302));
        var refused = await Assert.ThrowsAsync<DownloadException>(
            () => service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), _folder.Path, Token));
        Assert.Contains("refused", refused.Message);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task A_resumed_download_is_checked_at_its_redirects_again()
    {
        await using var service = await Service.StartAsync();
        var file = new ServedFile(3000);
        service.On("GET /a", Reply.Redirect("/b"), Reply.Redirect("https://10.0.0.1/b")).On("GET /b", file.BrokenAfter(1000));
        var refused = await Assert.ThrowsAsync<DownloadException>(
            () => service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), _folder.Path, Token));
        Assert.Contains("refused", refused.Message);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_ends_it_at_once()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=files.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var downloader = Resolving(new QueueClientOptions { BaseAddress = new Uri("http://localhost:1") }, () => [IPAddress.Loopback]);
        var save = SaveAsync(downloader, $"https://files.example:{((IPEndPoint)listener.LocalEndpoint).Port}/a");
        using (var connection = await listener.AcceptTcpClientAsync(Token))
        {
            await using var stream = new SslStream(connection.GetStream());
            // Whether the server hears of the refusal within the handshake depends on the version of TLS.
            await Record.ExceptionAsync(() => stream.AuthenticateAsServerAsync(certificate));
            await Assert.ThrowsAsync<DownloadException>(() => save);
        }

        Assert.False(listener.Pending());
    }

    private static Downloader Resolving(QueueClientOptions options, Func<IPAddress[]> resolve) => new(options, new(options), (_, _) => Task.FromResult(resolve()));

    private Task<DownloadedFile> SaveAsync(Downloader downloader, string address) => downloader.DownloadAsync(address, _folder.Path, new(), Token);
}
