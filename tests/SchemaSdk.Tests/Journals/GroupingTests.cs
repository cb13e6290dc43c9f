using System.Diagnostics;
using System.Text.Json;
using SchemaSdk.Journals;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

public sealed class GroupingTests : IDisposable
{
    private const int Submits = 64;
    private const int Rounds = 4;
    private readonly JournalFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Concurrent_submits_cost_far_fewer_flushes_than_entries()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        var storage = new CountingStorage(new FileStorage(File.OpenHandle(_folder.JournalPath, FileMode.Create, FileAccess.ReadWrite)));
        var journal = new WriterJournal(new JournalWriter(new JournalTail(storage, 0)));
        await using var writer = journal.Writer;
        service.Options.Journal = journal;
        using var client = new QueueClient(service.Options);
        using var input = JsonDocument.Parse("{}");
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, Submits).Select(_ => client.SubmitAsync(PictureModel.Instance.Id, input.RootElement, Token)));
        }

        var entries = 2 * Submits * Rounds;
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{entries} entries of {Rounds} x {Submits} concurrent submits: {storage.Flushes} flushes, {(double)entries / storage.Flushes:f1} entries a flush, {watch.ElapsedMilliseconds} ms, {storage.Flushing.TotalMilliseconds / storage.Flushes:f2} ms a flush");
        Assert.True(storage.Flushes * 2 < entries, $"{storage.Flushes} flushes for {entries} entries");
    }

    public void Dispose() => _folder.Dispose();

    private sealed class WriterJournal(JournalWriter writer) : IJobJournal
    {
        public JournalWriter Writer => writer;

        public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default) =>
            writer.AppendAsync(JournalLine.Write(entry), cancellationToken);
    }

    private sealed class CountingStorage(IJournalStorage file) : IJournalStorage
    {
        public int Flushes { get; private set; }

        public TimeSpan Flushing { get; private set; }

        public void Write(ReadOnlySpan<byte> bytes, long position) => file.Write(bytes, position);

        public void Flush()
        {
            var start = Stopwatch.GetTimestamp();
            file.Flush();
            Flushing += Stopwatch.GetElapsedTime(start);
            Flushes++;
        }

        public void SetLength(long length) => file.SetLength(length);

        public void Dispose() => file.Dispose();
    }
}
