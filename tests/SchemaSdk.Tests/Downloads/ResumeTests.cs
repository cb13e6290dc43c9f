using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Downloads;

public sealed class ResumeTests : IDisposable
{
    private const string Get = "GET /a.bin";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_download_that_breaks_off_is_taken_up_where_it_stopped()
    {
        var file = new ServedFile(300_000);
        await AssertSavedAsync(file, file.BrokenAfter(100_000), file.BrokenAfter(150_000), file.Whole);
        Assert.Equal(["", "bytes=100000- \"v1\"", "bytes=250000- \"v1\""], file.Ranges);
    }

    [Fact]
    public async Task A_reset_in_the_middle_is_survived()
    {
        var file = new ServedFile(2_000_000);
        await AssertSavedAsync(file, file.ResetAfter(1_500_000), file.Whole);
        Assert.Equal(2, file.Ranges.Count);
    }

    [Fact]
    public async Task A_file_that_changed_in_between_is_fetched_anew()
    {
        var file = new ServedFile(300_000);
        var changed = new Reply(context =>
        {
            (file.Content, file.Tag) = (ServedFile.Random(200_000), "\"v2\"");
            return file.Whole.Send(context);
        });
        await AssertSavedAsync(file, file.BrokenAfter(250_000), changed);
        Assert.Equal(["", "bytes=250000- \"v1\""], file.Ranges);
    }

    [Fact]
    public async Task The_time_of_change_serves_where_there_is_no_strong_tag()
    {
        var file = new ServedFile(300_000) { Tag = "W/\"v1\"", LastModified = "Thu, 01 Jan 2026 00:00:00 GMT" };
        await AssertSavedAsync(file, file.BrokenAfter(100_000), file.Whole);
        Assert.Equal(["", "bytes=100000- Thu, 01 Jan 2026 00:00:00 GMT"], file.Ranges);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("W/\"v1\"", null)]
    [InlineData(null, "Thu, 01 Jan 2026 00:00:10 GMT")]
    public async Task Without_a_sure_sign_of_the_same_file_it_is_fetched_anew(string? tag, string? lastModified)
    {
        var file = new ServedFile(300_000) { Tag = tag, LastModified = lastModified };
        await AssertSavedAsync(file, file.BrokenAfter(100_000), file.Whole);
        Assert.Equal(["", ""], file.Ranges);
    }

    [Theory]
    [InlineData("Content-Range", "bytes 0-299999/300000")]
    [InlineData("Content-Range", "bytes 100001-299999/300000")]
    [InlineData("Content-Range", "bytes 100000-299999/300001")]
    [InlineData("Content-Range", "pages 100000-299999/300000")]
    [InlineData("Content-Range", "bytes */300000")]
    [InlineData("Content-Range", "nonsense")]
    [InlineData("ETag", "\"v2\"")]
    [InlineData("Content-Encoding", "gzip")]
    public async Task A_part_that_was_not_asked_for_is_never_appended(string header, string value)
    {
        var file = new ServedFile(300_000);
        var wrong = new Reply(context =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[header] = value;
                return Task.CompletedTask;
            });
            return file.Whole.Send(context);
        });
        await AssertSavedAsync(file, file.BrokenAfter(100_000), wrong, file.Whole);
        Assert.Equal(["", "bytes=100000- \"v1\"", ""], file.Ranges);
    }

    [Fact]
    public async Task A_range_that_is_refused_starts_again()
    {
        var file = new ServedFile(300_000);
        await AssertSavedAsync(file, file.BrokenAfter(100_000), Reply.Text("", 416), file.Whole);
    }

    [Fact]
    public async Task A_part_that_ends_early_is_followed_by_the_next()
    {
        var file = new ServedFile(300_000);
        var third = new Reply(context =>
        {
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = "bytes 100000-199999/300000";
            return context.Response.Body.WriteAsync(file.Content.AsMemory(100_000, 100_000), context.RequestAborted).AsTask();
        });
        await AssertSavedAsync(file, file.BrokenAfter(100_000), third, file.Whole);
        Assert.Equal("bytes=200000- \"v1\"", file.Ranges[^1]);
    }

    [Fact]
    public async Task Retries_are_counted_anew_while_it_gets_further()
    {
        var file = new ServedFile(9_000_000);
        await AssertSavedAsync(file, [.. Enumerable.Repeat(file.BrokenAfter(1_500_000), 5), file.Whole]);
        Assert.Equal(6, file.Ranges.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Errors_that_pass_are_tried_again(int status)
    {
        var file = new ServedFile(1000);
        await AssertSavedAsync(file, Reply.Text("", status), Reply.BreakAfterReading, file.Whole);
    }

    [Fact]
    public async Task The_pause_that_the_server_asks_for_is_kept()
    {
        var time = new ManualTime();
        await using var service = await Service.StartAsync(o => o.TimeProvider = time);
        var file = new ServedFile(1000);
        service.On(Get, Reply.Text("", 503).WithHeader("Retry-After", "40"), file.Whole);
        var start = time.GetUtcNow();
        await time.RunAsync(Save(service), TimeSpan.FromMilliseconds(500));
        Assert.True(time.GetUtcNow() - start >= TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_server_that_asks_for_more_than_a_minute_is_not_waited_for()
    {
        await using var service = await Service.StartAsync();
        service.On(Get, Reply.Text("", 503).WithHeader("Retry-After", "61"));
        var failure = await Assert.ThrowsAsync<DownloadException>(() => Save(service));
        Assert.Equal((503, 1), (failure.StatusCode, service.Server.Count(Get)));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(206)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(416)]
    public async Task Other_answers_end_it_at_once(int status)
    {
        await using var service = await Service.StartAsync();
        service.On(Get, new Reply(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }));
        var failure = await Assert.ThrowsAsync<DownloadException>(() => Save(service));
        Assert.Equal((status, 1), (failure.StatusCode, service.Server.Count(Get)));
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_body_that_is_always_shorter_than_announced_is_given_up(int maxRetries)
    {
        await using var service = await Service.StartAsync();
        service.On(Get, Reply.Truncated("abc"));
        await Assert.ThrowsAsync<DownloadException>(() => Save(service, new() { MaxRetries = maxRetries }));
        Assert.Equal(maxRetries + 1, service.Server.Count(Get));
        Assert.Empty(_folder.Names);
    }

    private Task<DownloadedFile> Save(Service service, DownloadOptions? options = null) =>
        service.Client.DownloadAsync(new Uri(service.Server.Address, "a.bin"), _folder.Path, options, Token);

    private async Task AssertSavedAsync(ServedFile file, params Reply[] replies)
    {
        await using var service = await Service.StartAsync();
        service.On(Get, replies);
        var saved = await Save(service);
        Assert.Equal(file.Content.Length, saved.Length);
        var content = await File.ReadAllBytesAsync(saved.Path, Token);
        Assert.True(file.Content.AsSpan().SequenceEqual(content), "The saved bytes are not those of the file.");
        Assert.Equal(["a.bin"], _folder.Names);
        Assert.All(service.Server.Calls, call => Assert.Null(call.Authorization));
    }
}
