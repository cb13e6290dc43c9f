using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

public sealed class OtherProcessTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    private string FilePath => _folder.JournalPath;

    [Fact]
    public async Task A_journal_that_another_process_writes_is_read_but_not_opened_until_that_process_is_gone()
    {
        using var other = KilledProgram.Start("hold", FilePath);
        await other.SpeaksAsync();
        var error = Assert.Throws<JournalLockedException>(() => FileJobJournal.Open(FilePath));
        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
        Assert.Equal(JournaledState.Unknown, Assert.Single(FileJobJournal.Read(FilePath)).State);
        await other.KillAsync();
        await using var journal = FileJobJournal.Open(FilePath);
        await journal.AppendAsync("r-1");
        Assert.Equal(2, journal.ReadJobs().Count);
    }

    [Fact]
    public async Task A_file_that_may_not_grow_is_an_error_that_loses_no_entry_that_was_promised()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The size of a process's files is limited on Linux only.");
        // The runtime would reserve its code memory as a file that is larger than the limit.
        var script = $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 20; exec '{KilledProgram.Host}' '{KilledProgram.Dll}' fill '{FilePath}'";
        using var other = KilledProgram.StartInShell(script);
        await other.EndsAsync();
        Assert.StartsWith("full: ", other.Said[^1], StringComparison.Ordinal);
        var promised = other.Said.SkipLast(1).Select(Guid.Parse).ToList();
        Assert.NotEmpty(promised);
        await using var journal = FileJobJournal.Open(FilePath);
        var next = await journal.AppendAsync("r-1");
        var accepted = journal.ReadJobs().Where(job => job.State == JournaledState.Accepted).Select(job => job.SubmitId);
        Assert.Equal([.. promised, next], accepted);
    }

    public void Dispose() => _folder.Dispose();
}
