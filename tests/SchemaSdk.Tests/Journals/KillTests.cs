using System.Diagnostics;
using System.Globalization;
using SchemaSdk.Emulator;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

/// <summary>
/// Kills a process that submits, again and again, at random moments. How often: SCHEMASDK_KILLS, else as many times as fit
/// into two minutes with the slow suites, else three times.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Workers = 8;
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(100);

    // How much the process has said when the random time begins: nothing, that the journal is open, or requests that were accepted.
    private static readonly int[] WhenToKill = [2, 10, 1, 2, 40, 2, 0, 100];
    private readonly JournalFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => _folder.JournalPath;

    [Fact]
    public async Task However_a_submitting_process_is_killed_no_accepted_job_is_lost_or_submitted_again()
    {
        var random = FuzzSeed.Start();
        await using var emulator = await QueueEmulator.StartAsync(Options(), Token);
        using var client = new QueueClient(new QueueClientOptions { BaseAddress = emulator.BaseAddress, Token = "another-token" });
        var ledger = new KillLedger(emulator, client);
        var kills = 0;
        for (var watch = Stopwatch.StartNew(); IsWanted(kills, watch.Elapsed); kills++)
        {
            using var program = KilledProgram.Start("submit", emulator.BaseAddress.ToString(), FilePath);
            await program.SpeaksAsync(lines: WhenToKill[kills % WhenToKill.Length]);
            await Task.Delay(random.Next(300), Token);
            await program.KillAsync();
            if (!File.Exists(FilePath)) continue;
            await ledger.CheckAsync(FileJobJournal.Read(FilePath), program.Said);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{kills} kills: {ledger}");
        Assert.True(ledger.Accepted > 0);
        await using var journal = FileJobJournal.Open(FilePath);
        await journal.AppendAsync("r-1");
        Assert.Equal(ledger.Submits + 1, journal.ReadJobs().Count);
    }

    [Fact]
    public async Task However_a_compacting_process_is_killed_no_accepted_job_is_lost()
    {
        var random = FuzzSeed.Start();
        var promised = new HashSet<Guid>();
        for (var kill = 0; kill < (SlowSuites.AreWanted ? 20 : 2); kill++)
        {
            using var program = KilledProgram.Start("compact", FilePath);
            await program.SpeaksAsync();
            await Task.Delay(random.Next(300), Token);
            await program.KillAsync();
            promised.UnionWith(program.Said.Where(line => line.Length == 36).Select(Guid.Parse));
            var accepted = FileJobJournal.Read(FilePath).Where(job => job.State == JournaledState.Accepted).Select(job => job.SubmitId);
            Assert.Subset(accepted.ToHashSet(), promised);
        }

        Assert.NotEmpty(promised);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsWanted(int kills, TimeSpan elapsed) =>
        int.TryParse(Environment.GetEnvironmentVariable("SCHEMASDK_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? kills < wanted
        : SlowSuites.AreWanted ? elapsed < LongestRun
        : kills < 3;

    private static EmulatorOptions Options() => new()
    {
        Models = [.. Enumerable.Range(0, Workers).Select(worker => new EmulatedModel($"killed/worker-{worker}", """{"type":"object","properties":{"prompt":{"type":"string"}}}"""))],
        Speed = 1000,
    };
}
