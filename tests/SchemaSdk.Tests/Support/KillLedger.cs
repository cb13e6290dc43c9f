using System.Text;
using SchemaSdk.Emulator;

namespace SchemaSdk.Tests.Support;

/// <summary>
/// Holds the journal of a killed process against what the emulator saw. Each worker submits one job after the other to a
/// model of its own: so only the last submit of a worker before a kill may be unknown, and all others must be accepted.
/// </summary>
internal sealed class KillLedger(QueueEmulator emulator, QueueClient client)
{
    private int _unknown;

    public int Accepted { get; private set; }

    public int Submits { get; private set; }

    public override string ToString() =>
        $"{Submits} submits, {Accepted} accepted in the journal, {_unknown} unknown; the emulator accepted {emulator.AcceptedSubmits}";

    /// <param name="jobs">What the journal lists after a kill.</param>
    /// <param name="said">What the process said of accepted requests; the last line may be torn.</param>
    public async Task CheckAsync(IReadOnlyList<JournaledJob> jobs, IReadOnlyList<string> said)
    {
        var latest = jobs.Skip(Submits).ToList();
        foreach (var worker in latest.GroupBy(job => job.ModelId))
        {
            Assert.All(worker.SkipLast(1), job => Assert.True(IsAccepted(job), $"{job} is not the last of its worker"));
            Assert.All(worker, job => Assert.True(IsAccepted(job) || job.State == JournaledState.Unknown, $"{job}"));
        }

        Submits = jobs.Count;
        Accepted = jobs.Count(IsAccepted);
        _unknown = Submits - Accepted;
        Assert.InRange(emulator.AcceptedSubmits, Accepted, Accepted + _unknown);
        CheckPosts(jobs);
        foreach (var job in latest.Where(IsAccepted)) await client.Resume(job.Handle!).GetStatusAsync(TestContext.Current.CancellationToken);
        var ids = jobs.Where(IsAccepted).Select(job => job.Handle!.RequestId).ToHashSet();
        Assert.Equal(Accepted, ids.Count);
        Assert.Subset(ids, said.Where(line => line.Length == Guid.Empty.ToString().Length).ToHashSet());
    }

    private void CheckPosts(IReadOnlyList<JournaledJob> jobs)
    {
        var posts = emulator.Received.Where(request => request.Method == "POST").ToList();
        Assert.Equal(posts.Count, posts.Select(post => Encoding.UTF8.GetString(post.Body.Span)).Distinct().Count());
        var entries = jobs.CountBy(job => $"/v1/models/{job.ModelId}").ToDictionary();
        foreach (var (path, count) in posts.CountBy(post => post.Path)) Assert.InRange(count, 0, entries.GetValueOrDefault(path));
    }

    private static bool IsAccepted(JournaledJob job) => job.State is JournaledState.Accepted or JournaledState.Finished;
}
