using System.Text;
using SchemaSdk.Journals;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

public sealed class JournalWriterTests : IDisposable
{
    private readonly BreakableStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_waits_during_a_flush_shares_the_next_one()
    {
        await using var writer = Writer();
        _storage.MayFlush.Reset();
        var lines = Enumerable.Range(0, 64).Select(n => AppendAsync(writer, $"{n}")).ToArray();
        Assert.All(lines, line => Assert.False(line.IsCompleted));
        _storage.MayFlush.Set();
        await Task.WhenAll(lines);
        Assert.InRange(_storage.Flushes, 1, 2);
        Assert.Equal(string.Concat(Enumerable.Range(0, 64).Select(n => $"{n}\n")), _storage.Content);
    }

    [Fact]
    public async Task An_entry_is_not_durable_before_the_flush_has_returned()
    {
        await using var writer = Writer();
        _storage.MayFlush.Reset();
        var line = AppendAsync(writer, "a");
        while (_storage.Content.Length == 0) await Task.Delay(1, Token);
        Assert.False(line.IsCompleted);
        _storage.MayFlush.Set();
        await line;
    }

    [Fact]
    public async Task A_waiting_entry_that_is_cancelled_is_never_written_and_one_being_written_is_not_cancelled()
    {
        await using var writer = Writer();
        _storage.MayFlush.Reset();
        using var source = new CancellationTokenSource();
        var first = WriteAsync(writer, "a", source.Token);
        while (_storage.Content.Length == 0) await Task.Delay(1, Token);
        var second = WriteAsync(writer, "b", source.Token);
        var third = AppendAsync(writer, "c");
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _storage.MayFlush.Set();
        await Task.WhenAll(first, third);
        Assert.Equal("a\nc\n", _storage.Content);
    }

    [Fact]
    public async Task A_full_disk_is_an_error_that_leaves_whole_lines_and_passes_when_there_is_room()
    {
        await using var writer = Writer();
        await AppendAsync(writer, "earlier");
        _storage.Capacity = 12;
        await Assert.ThrowsAsync<IOException>(() => AppendAsync(writer, "too long for the disk"));
        Assert.Equal("earlier\n", _storage.Content);
        _storage.Capacity = long.MaxValue;
        await AppendAsync(writer, "later");
        Assert.Equal("earlier\nlater\n", _storage.Content);
    }

    [Fact]
    public async Task A_torn_line_that_cannot_be_taken_back_stops_the_journal_until_it_can()
    {
        await using var writer = Writer();
        await AppendAsync(writer, "earlier");
        (_storage.Capacity, _storage.FailsToTruncate) = (12, true);
        await Assert.ThrowsAsync<IOException>(() => AppendAsync(writer, "too long for the disk"));
        _storage.Capacity = long.MaxValue;
        await Assert.ThrowsAsync<IOException>(() => AppendAsync(writer, "x"));
        Assert.Equal("earlier\ntoo ", _storage.Content);
        _storage.FailsToTruncate = false;
        await AppendAsync(writer, "x");
        Assert.Equal("earlier\nx\n", _storage.Content);
    }

    [Fact]
    public async Task A_flush_that_fails_fails_its_whole_group_and_nothing_else()
    {
        await using var writer = Writer();
        await AppendAsync(writer, "earlier");
        _storage.FailsToFlush = true;
        await Assert.ThrowsAsync<IOException>(() => AppendAsync(writer, "lost"));
        _storage.FailsToFlush = false;
        await AppendAsync(writer, "later");
        Assert.Equal("earlier\nlater\n", _storage.Content);
    }

    [Fact]
    public async Task Closing_writes_what_still_waits()
    {
        var writer = Writer();
        _storage.MayFlush.Reset();
        Task[] lines = [AppendAsync(writer, "a"), AppendAsync(writer, "b")];
        var closing = writer.DisposeAsync();
        _storage.MayFlush.Set();
        await Task.WhenAll(lines);
        await closing;
        Assert.Equal("a\nb\n", _storage.Content);
    }

    public void Dispose() => _storage.Dispose();

    private JournalWriter Writer() => new(new JournalTail(_storage, 0));

    private static Task AppendAsync(JournalWriter writer, string text) => WriteAsync(writer, text, Token);

    private static Task WriteAsync(JournalWriter writer, string text, CancellationToken cancellationToken) =>
        writer.AppendAsync(Encoding.UTF8.GetBytes(text + "\n"), cancellationToken).AsTask();
}
