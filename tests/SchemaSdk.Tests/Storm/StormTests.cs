using System.Globalization;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Storm;

/// <summary>
/// The storm: no job is lost, none is paid for twice, memory stays flat. Three hundred jobs, ten thousand with the slow suites, and
/// wave after wave for SCHEMASDK_SOAK_MINUTES minutes.
/// </summary>
[Collection(nameof(Alone))]
public class StormTests(ITestOutputHelper output)
{
    private const int Many = 10_000;

    [Fact]
    public Task A_small_storm_loses_nothing_and_pays_nothing_twice() => StormAsync(300, longest: TimeSpan.FromSeconds(60), mostHeap: 400);

    [Fact]
    public Task A_storm_of_ten_thousand_jobs_loses_nothing_and_pays_nothing_twice()
    {
        Assert.SkipUnless(SlowSuites.AreWanted, "slow: set SCHEMASDK_SLOW_TESTS=1");
        return StormAsync(Many, longest: TimeSpan.FromMinutes(2), mostHeap: 1000);
    }

    [Fact]
    public async Task The_journal_knows_every_accepted_job_of_a_storm()
    {
        using var folder = new JournalFolder();
        StormRun run;
        await using (var journal = FileJobJournal.Open(folder.JournalPath))
        {
            run = new StormRun(SlowSuites.AreWanted ? 3000 : 300, FuzzSeed.Start().Next(), journal);
            await run.RunAsync();
        }

        var jobs = FileJobJournal.Read(folder.JournalPath);
        output.WriteLine($"{run}; {jobs.Count} in the journal");
        Assert.Equal(run.Counts.Succeeded, jobs.Count(job => job.State == JournaledState.Finished));
        Assert.Equal(run.Counts.Unknown, jobs.Count(job => job.State == JournaledState.Unknown));
        Assert.All(jobs.Where(job => job.State == JournaledState.Finished), job => Assert.Contains(job.Handle!.RequestId, run.Counts.KnownIds));
    }

    [Fact]
    public async Task A_soak_leaves_nothing_behind()
    {
        var minutes = Environment.GetEnvironmentVariable("SCHEMASDK_SOAK_MINUTES");
        Assert.SkipUnless(double.TryParse(minutes, CultureInfo.InvariantCulture, out var length), "soak: set SCHEMASDK_SOAK_MINUTES=30");
        var random = FuzzSeed.Start();
        await using var gauge = new Gauge();
        await new StormRun(2000, random.Next()).RunAsync();
        var settled = Gauge.Live();
        while (gauge.Elapsed.TotalMinutes < length)
        {
            var run = new StormRun(2000, random.Next());
            await run.RunAsync();
            var live = Gauge.Live();
            TestContext.Current.SendDiagnosticMessage($"{gauge.Elapsed:hh\\:mm\\:ss} {run}; {live:0.0} MB alive (after the first wave {settled:0.0})");
            Assert.True(live < settled + 25, $"{live:0.0} MB are alive, {settled:0.0} MB after the first wave");
        }

        output.WriteLine(Line(gauge));
    }

    private async Task StormAsync(int jobs, TimeSpan longest, double mostHeap)
    {
        var run = new StormRun(jobs, FuzzSeed.Start().Next());
        using var unobserved = new UnobservedFailures();
        var before = Gauge.Live();
        await using var gauge = new Gauge();
        await run.RunAsync();
        output.WriteLine($"{run}; {Line(gauge)}");
        var left = Gauge.Live() - before;
        output.WriteLine($"{before:0.0} MB alive before, {left:0.0} MB more after");

        Assert.InRange(gauge.Elapsed, TimeSpan.Zero, longest);
        Assert.InRange(run.Polls, 1, 12);
        Assert.InRange(gauge.PeakHeap, 0, mostHeap);
        Assert.InRange(gauge.PeakThreads, 1, 150);
        Assert.InRange(left, -1000, 25);
        Assert.Empty(unobserved.Collect());
    }

    private static string Line(Gauge gauge) => string.Create(
        CultureInfo.InvariantCulture,
        $"{gauge.Elapsed.TotalSeconds:0.0} s, {gauge.Processor.TotalSeconds:0.0} s of processor time; peak heap {gauge.PeakHeap:0} MB, {gauge.PeakThreads} threads, {gauge.Allocated:0} MB allocated (client and emulator)");
}
