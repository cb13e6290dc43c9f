using System.Text;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

public sealed class FileJobJournalTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => _folder.JournalPath;

    [Fact]
    public async Task A_journal_that_was_closed_and_opened_again_lists_what_became_of_each_submit()
    {
        Guid[] ids;
        await using (var journal = FileJobJournal.Open(FilePath))
        {
            ids = [await journal.AppendAsync(), await journal.AppendAsync("r-1"), await journal.AppendAsync("r-2", JobState.Failed)];
        }

        await using var again = FileJobJournal.Open(FilePath);
        await again.AppendAsync(Entries.Of(JournalEvent.Unknown, ids[0], "r-0"), Token);
        var jobs = again.ReadJobs();
        Assert.Equal(ids, jobs.Select(job => job.SubmitId));
        Assert.Equal([JournaledState.Unknown, JournaledState.Accepted, JournaledState.Finished], jobs.Select(job => job.State));
        Assert.Equal(["r-0", "r-1", "r-2"], jobs.Select(job => job.Handle?.RequestId));
        Assert.Equal([null, null, JobState.Failed], jobs.Select(job => job.EndState));
        Assert.Equal(
            new JobHandle { RequestId = "r-1", ModelId = "acme/model", BaseAddress = Entries.Address, SubmittedAt = jobs[1].SubmittedAt },
            jobs[1].Handle);
    }

    [Fact]
    public async Task The_end_of_a_resumed_job_is_found_by_its_request_id_and_that_of_a_stranger_is_left_out()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        await journal.AppendAsync("r-1");
        foreach (var request in new[] { "r-1", "r-9" })
        {
            var end = Entries.Of(JournalEvent.Finished, default, request, JobState.Completed);
            await journal.AppendAsync(end with { SubmitId = null, ModelId = null }, Token);
        }

        Assert.Equal(JournaledState.Finished, Assert.Single(journal.ReadJobs()).State);
    }

    [Theory]
    [InlineData(JournalEvent.Accepted, JournaledState.Accepted)]
    [InlineData(JournalEvent.Unsent, JournaledState.Unsent)]
    [InlineData(JournalEvent.Rejected, JournaledState.Rejected)]
    public async Task An_application_that_found_out_may_decide_an_unknown_submit(JournalEvent decision, JournaledState state)
    {
        await using var journal = FileJobJournal.Open(FilePath);
        var id = await journal.AppendAsync();
        await journal.AppendAsync(Entries.Of(JournalEvent.Unknown, id), Token);
        await journal.AppendAsync(Entries.Of(decision, id, decision == JournalEvent.Accepted ? "r-1" : null), Token);
        Assert.Equal(state, Assert.Single(journal.ReadJobs()).State);
    }

    [Fact]
    public async Task However_the_last_line_is_torn_all_earlier_ones_are_read_and_the_journal_goes_on()
    {
        byte[] whole;
        await using (var journal = FileJobJournal.Open(FilePath))
        {
            await journal.AppendAsync("r-1");
            await journal.AppendAsync();
        }

        whole = await File.ReadAllBytesAsync(FilePath, Token);
        var last = whole.AsSpan(0, whole.Length - 1).LastIndexOf((byte)'\n') + 1;
        for (var length = last; length < whole.Length; length += 7)
        {
            await File.WriteAllBytesAsync(FilePath, whole[..length], Token);
            Assert.Equal("r-1", Assert.Single(FileJobJournal.Read(FilePath)).Handle?.RequestId);
            await using var journal = FileJobJournal.Open(FilePath);
            await journal.AppendAsync("r-2");
            Assert.Equal(["r-1", "r-2"], journal.ReadJobs().Select(job => job.Handle?.RequestId));
        }
    }

    [Theory]
    [InlineData("\0\0\0\0")]
    [InlineData("\0\0\0\n\0\0\n")]
    [InlineData("{\"event\":\"accepted\",\"request\n")]
    public async Task What_a_loss_of_power_leaves_behind_the_last_whole_line_is_cut_away(string torn)
    {
        await using (var journal = FileJobJournal.Open(FilePath)) await journal.AppendAsync("r-1");
        var whole = await File.ReadAllBytesAsync(FilePath, Token);
        await File.AppendAllTextAsync(FilePath, torn, Token);
        Assert.Single(FileJobJournal.Read(FilePath));
        await using (FileJobJournal.Open(FilePath)) { }
        Assert.Equal(whole, await File.ReadAllBytesAsync(FilePath, Token));
    }

    [Fact]
    public async Task A_damaged_line_in_the_middle_is_reported_and_hides_nothing_else()
    {
        await using (var journal = FileJobJournal.Open(FilePath))
        {
            await journal.AppendAsync("r-1");
            await journal.AppendAsync("r-2");
        }

        var lines = await File.ReadAllLinesAsync(FilePath, Token);
        lines[3] = lines[3][5..];
        await File.WriteAllTextAsync(FilePath, string.Join('\n', lines) + "\n", Token);
        var error = Assert.Throws<JournalFormatException>(() => FileJobJournal.Read(FilePath));
        Assert.Equal((FilePath, 4), (error.Path, error.Line));
        Assert.Equal(["r-1", "r-2"], error.Jobs.Select(job => job.Handle?.RequestId));
        await using var again = FileJobJournal.Open(FilePath);
        await Assert.ThrowsAsync<JournalFormatException>(() => again.CompactAsync(Token));
        await again.AppendAsync("r-3");
        Assert.Equal(3, Assert.Throws<JournalFormatException>(again.ReadJobs).Jobs.Count);
    }

    [Fact]
    public async Task Events_of_a_later_version_are_passed_over_and_kept()
    {
        await using (var journal = FileJobJournal.Open(FilePath)) await journal.AppendAsync("r-1", JobState.Completed);
        await File.AppendAllTextAsync(FilePath, "{\"event\":\"paused\",\"since\":7}\n", Token);
        await using var again = FileJobJournal.Open(FilePath);
        Assert.Single(again.ReadJobs());
        await again.CompactAsync(Token);
        Assert.Contains("paused", await File.ReadAllTextAsync(FilePath, Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my notes, which nobody may cut")]
    [InlineData("my notes\nof two lines")]
    [InlineData("{\"schemasdk_journal\":2}\n")]
    public async Task A_file_that_is_no_journal_is_left_as_it_is(string content)
    {
        await File.WriteAllTextAsync(FilePath, content, Token);
        Assert.Throws<JournalFormatException>(() => FileJobJournal.Open(FilePath));
        Assert.Throws<JournalFormatException>(() => FileJobJournal.Read(FilePath));
        Assert.Equal(content, await File.ReadAllTextAsync(FilePath, Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"schemasdk_jou")]
    public async Task A_journal_whose_making_was_broken_off_is_a_new_one(string content)
    {
        await File.WriteAllTextAsync(FilePath, content, Token);
        Assert.Empty(FileJobJournal.Read(FilePath));
        await using var journal = FileJobJournal.Open(FilePath);
        await journal.AppendAsync("r-1");
        Assert.Single(journal.ReadJobs());
    }

    [Fact]
    public async Task Compacting_drops_what_is_over_and_keeps_what_somebody_may_still_need()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        var unknown = await journal.AppendAsync();
        var accepted = await journal.AppendAsync("r-1");
        await journal.AppendAsync("r-2", JobState.Completed);
        await journal.AppendAsync(Entries.Of(JournalEvent.Rejected, await journal.AppendAsync()), Token);
        await journal.CompactAsync(Token);
        var later = await journal.AppendAsync("r-3");
        Assert.Equal([unknown, accepted, later], journal.ReadJobs().Select(job => job.SubmitId));
        Assert.Equal(6, (await File.ReadAllLinesAsync(FilePath, Token)).Length);
        Assert.Throws<JournalLockedException>(() => FileJobJournal.Open(FilePath));
    }

    [Fact]
    public async Task Compacting_while_others_append_loses_nothing()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        var appending = Task.WhenAll(Enumerable.Range(0, 200).Select(n => journal.AppendAsync($"r-{n}", n % 2 == 0 ? JobState.Completed : null)));
        while (!appending.IsCompleted) await journal.CompactAsync(Token);
        var ids = await appending;
        await journal.CompactAsync(Token);
        Assert.Equal(ids.Where((_, n) => n % 2 == 1).Order(), journal.ReadJobs().Select(job => job.SubmitId).Order());
    }

    [Fact]
    public async Task Two_names_of_one_file_meet_at_one_lock()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        var link = Path.Combine(_folder.Folder, "link");
        File.CreateSymbolicLink(link, FilePath);
        var error = Assert.Throws<JournalLockedException>(() => FileJobJournal.Open(link));
        Assert.Equal(FilePath, error.Path);
        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_journal_is_free_for_the_next_and_takes_no_more_entries()
    {
        var journal = FileJobJournal.Open(FilePath);
        await journal.DisposeAsync();
        await journal.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => journal.AppendAsync());
        await using var next = FileJobJournal.Open(FilePath);
        Assert.Empty(next.ReadJobs());
    }

    [Fact]
    public async Task An_entry_that_could_never_be_resumed_is_refused()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        await Assert.ThrowsAsync<ArgumentException>(() => journal.AppendAsync(Entries.Of(JournalEvent.Accepted, Guid.NewGuid()), Token).AsTask());
        Assert.Empty(journal.ReadJobs());
    }

    [Fact]
    public async Task Every_line_is_one_line_whatever_the_ids_hold()
    {
        await using var journal = FileJobJournal.Open(FilePath);
        var entry = Entries.Of(JournalEvent.Submitting, Guid.NewGuid()) with { ModelId = "a/\u2028\"}{画像 🎉" };
        await journal.AppendAsync(entry, Token);
        await journal.AppendAsync(entry with { Event = JournalEvent.Accepted, RequestId = "r\"\\ü" }, Token);
        Assert.Equal(3, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(FilePath, Token)).Count(c => c == '\n'));
        var job = Assert.Single(journal.ReadJobs());
        Assert.Equal((entry.ModelId, "r\"\\ü"), (job.ModelId, job.Handle?.RequestId));
    }

    public void Dispose() => _folder.Dispose();
}
