namespace SchemaSdk.Tests.Support;

/// <summary>One job of a <see cref="SimulatedService"/>.</summary>
public sealed class SimulatedJob(string id, DateTimeOffset created, DateTimeOffset started, DateTimeOffset ended)
{
    private int _polls;

    public string Id => id;

    public DateTimeOffset Created => created;

    public DateTimeOffset Started => started;

    public DateTimeOffset Ended => ended;

    public int Polls => Volatile.Read(ref _polls);

    public void CountPoll() => Interlocked.Increment(ref _polls);
}
