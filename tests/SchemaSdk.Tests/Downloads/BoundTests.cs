using System.IO.Compression;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Downloads;

public sealed class BoundTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_announced_as_too_large_is_refused_before_its_body()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"));
        var refused = await RefusedAsync(service);
        Assert.Contains("1001", refused.Message);
        Assert.Contains("MaxBytes", refused.Message);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", new Reply(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(new byte[10_000], context.RequestAborted);
        }));
        await RefusedAsync(service);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_body_is_bounded_by_what_it_unfolds_to(string encoding)
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Bytes(Compress(encoding, new byte[50_000]), "text/plain").WithHeader("Content-Encoding", encoding));
        await RefusedAsync(service);
        var file = await service.Client.DownloadAsync(Address(service), _folder.Path, new DownloadOptions { MaxBytes = 50_000 }, Token);
        Assert.Equal(new byte[50_000], await File.ReadAllBytesAsync(file.Path, Token));
    }

    [Fact]
    public async Task An_encoding_that_is_not_known_is_refused()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Bytes([1, 2], "text/plain").WithHeader("Content-Encoding", "zstd"));
        await RefusedAsync(service);
    }

    [Fact]
    public async Task A_file_as_large_as_the_bound_is_saved()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Bytes(new byte[1000], "image/png"));
        Assert.Equal(1000, (await service.Client.DownloadAsync(Address(service), _folder.Path, new DownloadOptions { MaxBytes = 1000 }, Token)).Length);
    }

    [Fact]
    public async Task A_data_URI_is_bounded_too()
    {
        using var client = new QueueClient();
        await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync("data:,abcd", _folder.Path, new DownloadOptions { MaxBytes = 3 }, Token));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Bytes([], "image/png"));
        var file = await service.Client.DownloadAsync(Address(service), _folder.Path, Token);
        Assert.Equal(0, new FileInfo(file.Path).Length);
        Assert.Equal(["a.png"], _folder.Names);
    }

    [Fact]
    public async Task Options_out_of_their_bounds_are_refused()
    {
        using var client = new QueueClient();
        DownloadOptions[] wrong = [new() { MaxBytes = 0 }, new() { MaxRetries = -1 }, new() { MaxRetries = 101 }, new() { Deadline = TimeSpan.Zero }, new() { Deadline = TimeSpan.MaxValue }];
        foreach (var options in wrong)
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.DownloadAsync("data:,a", _folder.Path, options, Token));
        }
    }

    private static Uri Address(Service service) => new(service.Server.Address, "a");

    private static byte[] Compress(string encoding, byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Fastest),
            "br" => new BrotliStream(compressed, CompressionLevel.Fastest),
            _ => new ZLibStream(compressed, CompressionLevel.Fastest),
        })
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }

    private async Task<DownloadException> RefusedAsync(Service service)
    {
        var refused = await Assert.ThrowsAsync<DownloadException>(
            () => service.Client.DownloadAsync(Address(service), _folder.Path, new DownloadOptions { MaxBytes = 1000 }, Token));
        Assert.Equal(1, service.Server.Count("GET /a"));
        Assert.Empty(_folder.Names);
        return refused;
    }
}
