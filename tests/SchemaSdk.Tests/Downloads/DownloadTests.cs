using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Downloads;

public sealed class DownloadTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "schemasdk-" + Guid.NewGuid().ToString("N"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_is_saved_whole_under_the_name_in_its_address_and_without_the_token()
    {
        await using var service = await Service.StartAsync();
        var bytes = new byte[300_000];
        Random.Shared.NextBytes(bytes);
        service.On("GET /out/a%20cat.png", Reply.Bytes(bytes, "image/png"));
        var file = await service.Client.DownloadAsync(new Uri(service.Server.Address, "out/a%20cat.png?sig=1"), _folder, Token);
        Assert.Equal(Path.Combine(_folder, "a cat.png"), file.Path);
        Assert.Equal(bytes.Length, file.Length);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file.Path, Token));
        Assert.Null(Assert.Single(service.Server.Calls).Authorization);
    }

    [Fact]
    public async Task No_file_is_ever_overwritten()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.png", Reply.Bytes([1], "image/png"), Reply.Bytes([2], "image/png"), Reply.Bytes([3], "image/png"));
        var files = new List<DownloadedFile>();
        for (var i = 0; i < 3; i++) files.Add(await service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, Token));
        Assert.Equal(["a.png", "a-2.png", "a-3.png"], files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal([1, 2, 3], files.Select(f => (int)File.ReadAllBytes(f.Path)[0]));
    }

    [Theory]
    [InlineData("data:image/png;base64,QUI+", "file.png", new byte[] { 0x41, 0x42, 0x3e })]
    [InlineData("DATA:image/PNG;base64,QUI%2B", "file.png", new byte[] { 0x41, 0x42, 0x3e })]
    [InlineData("data:,a%20b%zzé%c3", "file.txt", new byte[] { 0x61, 0x20, 0x62, 0x25, 0x7a, 0x7a, 0xc3, 0xa9, 0xc3 })]
    [InlineData("data:application/x-unknown,", "file", new byte[0])]
    public async Task A_data_URI_is_decoded(string uri, string name, byte[] bytes)
    {
        using var client = new QueueClient();
        var file = await client.DownloadAsync(uri, _folder, Token);
        Assert.Equal(name, Path.GetFileName(file.Path));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file.Path, Token));
    }

    [Theory]
    [InlineData("data:image/png;base64,!!!")]
    [InlineData("data:nothing")]
    [InlineData("http://example.com/a.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/a")]
    [InlineData("a.png")]
    [InlineData("")]
    [InlineData("http://127.0.0.1:1/a.png")]
    public async Task Other_addresses_are_refused(string uri)
    {
        using var client = new QueueClient();
        await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(uri, _folder, Token));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public async Task A_redirect_is_followed_to_allowed_addresses_only()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Redirect("/b.png", 302)).On("GET /b.png", Reply.Bytes([7], "image/png"))
            .On("GET /c", Reply.Redirect("http://example.com/c.png")).On("GET /loop", Reply.Redirect("/loop"));
        Assert.Equal("b.png", Path.GetFileName((await service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), _folder, Token)).Path));
        await Assert.ThrowsAsync<DownloadException>(() => service.Client.DownloadAsync(new Uri(service.Server.Address, "c"), _folder, Token));
        await Assert.ThrowsAsync<DownloadException>(() => service.Client.DownloadAsync(new Uri(service.Server.Address, "loop"), _folder, Token));
    }

    [Fact]
    public async Task A_download_that_breaks_off_leaves_nothing_behind()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.png", Reply.Truncated("abc")).On("GET /b.png", Reply.Text("no", 403));
        await Assert.ThrowsAsync<DownloadException>(() => service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, Token));
        var refused = await Assert.ThrowsAsync<DownloadException>(
            () => service.Client.DownloadAsync(new Uri(service.Server.Address, "b.png"), _folder, Token));
        Assert.Equal(403, refused.StatusCode);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_download_that_stalls_is_given_up()
    {
        await using var service = await Service.StartAsync(o => o.RequestTimeout = TimeSpan.FromMilliseconds(200));
        service.On("GET /a.png", Reply.Stall());
        await Assert.ThrowsAsync<DownloadException>(() => service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, Token));
    }

    [Fact]
    public async Task A_name_that_a_header_proposes_is_not_used()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.png", Reply.Bytes([1], "image/png").WithHeader("Content-Disposition", "attachment; filename=\"../../evil.sh\""));
        var file = await service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, Token);
        Assert.Equal(Path.Combine(_folder, "a.png"), file.Path);
    }

    [Theory]
    [InlineData("cat.png", "cat.png")]
    [InlineData("../../cat.png", "_.._cat.png")]
    [InlineData("/etc/passwd", "_etc_passwd")]
    public async Task The_caller_may_choose_the_name_which_is_cleaned_too(string chosen, string name)
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.png", Reply.Bytes([1], "image/png"));
        var file = await service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, new DownloadOptions { FileName = chosen }, Token);
        Assert.Equal(Path.Combine(_folder, name), file.Path);
    }

    [Fact]
    public async Task Nothing_of_the_caller_goes_to_the_server_of_a_file()
    {
        await using var service = await Service.StartAsync();
        var headers = new List<string>();
        service.On("GET /a.png", Reply.Redirect("/b.png")).On("GET /b.png", new Reply(context =>
        {
            headers.AddRange(context.Request.Headers.Select(h => $"{h.Key}: {h.Value}"));
            return Task.CompletedTask;
        }));
        using var activity = new System.Diagnostics.Activity("caller").Start();
        await service.Client.DownloadAsync(new Uri(service.Server.Address, "a.png"), _folder, Token);
        Assert.Equal(["Accept-Encoding", "Host"], headers.Select(h => h.Split(':')[0]).Order());
        Assert.DoesNotContain(headers, h => h.Contains(Service.Token, StringComparison.Ordinal));
    }
}
