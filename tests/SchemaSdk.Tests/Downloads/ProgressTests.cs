using System.Collections.Concurrent;
using System.Diagnostics;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Downloads;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Progress_tells_the_bytes_so_far_and_of_the_whole_across_a_break()
    {
        await using var service = await Service.StartAsync();
        var file = new ServedFile(300_000);
        service.On("GET /a", file.BrokenAfter(100_000), file.Whole);
        var seen = new Recorder();
        UriString address = new Uri(service.Server.Address, "a");
        await service.Client.DownloadAsync(address, _folder.Path, new DownloadOptions { Progress = seen }, Token);
        Assert.All(seen.Reports, report => Assert.Equal((address, 300_000L), (report.File, report.TotalBytes!.Value)));
        Assert.Equal(0, seen.Reports.First().BytesReceived);
        Assert.Contains(seen.Reports, report => report.BytesReceived == 100_000);
        Assert.Equal(300_000, seen.Reports.Last().BytesReceived);
    }

    [Fact]
    public async Task A_length_that_is_not_announced_is_known_at_the_end()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", new Reply(context => context.Response.Body.WriteAsync(new byte[70_000], context.RequestAborted).AsTask()));
        var seen = new Recorder();
        await service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), _folder.Path, new DownloadOptions { Progress = seen }, Token);
        Assert.Null(seen.Reports.First().TotalBytes);
        Assert.Equal((70_000, 70_000), (seen.Reports.Last().BytesReceived, seen.Reports.Last().TotalBytes));
    }

    [Fact]
    public async Task Nothing_is_seen_under_the_final_name_before_the_file_is_whole_and_a_cancellation_ends_it_at_once()
    {
        await using var service = await Service.StartAsync();
        var reached = new TaskCompletionSource();
        service.On("GET /a.bin", new Reply(async context =>
        {
            context.Response.ContentLength = 200_000;
            await context.Response.Body.WriteAsync(new byte[100_000], context.RequestAborted);
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }));
        using var cancel = new CancellationTokenSource();
        var download = service.Client.DownloadAsync(new Uri(service.Server.Address, "a.bin"), _folder.Path, cancel.Token);
        await reached.Task;
        while (_folder.Names.Count == 0) await Task.Delay(5, Token);
        Assert.EndsWith(".part", Assert.Single(_folder.Names));

        var clock = Stopwatch.StartNew();
        await cancel.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Equal(cancel.Token, cancelled.CancellationToken);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task A_cancellation_ends_the_pause_before_a_retry()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Text("", 503).WithHeader("Retry-After", "50"));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), _folder.Path, cancel.Token));
    }

    [Fact]
    public async Task The_deadline_ends_a_download_that_drips()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", new Reply(async context =>
        {
            while (true)
            {
                await context.Response.Body.WriteAsync(new byte[1], context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        }));
        var late = await Assert.ThrowsAsync<DownloadException>(() => service.Client.DownloadAsync(
            new Uri(service.Server.Address, "a"), _folder.Path, new DownloadOptions { Deadline = TimeSpan.FromMilliseconds(500) }, Token));
        Assert.Contains("within", late.Message);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task Downloads_at_once_under_one_name_all_keep_their_file()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a.bin", new Reply(context => context.Response.Body.WriteAsync(Guid.NewGuid().ToByteArray(), context.RequestAborted).AsTask()));
        var files = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => service.Client.DownloadAsync(new Uri(service.Server.Address, "a.bin"), _folder.Path, Token)));
        Assert.Equal(200, files.Select(f => f.Path).Distinct().Count());
        Assert.Equal(200, files.Select(f => new Guid(File.ReadAllBytes(f.Path))).Distinct().Count());
        Assert.Equal(200, _folder.Names.Count);
    }

    [Fact]
    public async Task All_files_of_an_output_are_saved_in_order()
    {
        using var client = new QueueClient();
        var output = new MediaOutput { Images = ["data:image/png;base64,QQ==", "data:image/png;base64,QkI="], Video = "data:video/mp4;base64,QQ==" };
        var files = await client.DownloadAllAsync(output, _folder.Path, cancellationToken: Token);
        Assert.Equal(["file.png", "file-2.png", "file.mp4"], files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal([1, 2, 1], files.Select(f => f.Length));
        Assert.Empty(await client.DownloadAllAsync(new MediaOutput(), _folder.Path, cancellationToken: Token));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_an_error_of_the_disk()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /a", Reply.Text("yes", 200));
        var path = _folder.Add("taken", [1]);
        await Assert.ThrowsAnyAsync<IOException>(() => service.Client.DownloadAsync(new Uri(service.Server.Address, "a"), path, Token));
        Assert.Equal(1, service.Server.Count("GET /a"));
    }

    private sealed class Recorder : IProgress<DownloadProgress>
    {
        public ConcurrentQueue<DownloadProgress> Reports { get; } = new();

        public void Report(DownloadProgress value) => Reports.Enqueue(value);
    }
}
