namespace SchemaSdk.Transport;

/// <summary>The moment at which a run gives up.</summary>
internal readonly struct Deadline(TimeSpan span, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public TimeSpan Span => span;

    public TimeSpan Remaining
    {
        get
        {
            if (span == Timeout.InfiniteTimeSpan) return TimeSpan.MaxValue;
            var rest = span - time.GetElapsedTime(_start);
            return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
        }
    }

    /// <summary>Cancelled by the caller or when the deadline passes.</summary>
    public LinkedLimit Link(CancellationToken cancellationToken) => new(
        new CancellationTokenSource(span == Timeout.InfiniteTimeSpan ? span : Remaining, time), cancellationToken);
}

/// <summary>A deadline's timer together with the caller's token.</summary>
internal sealed class LinkedLimit(CancellationTokenSource timer, CancellationToken cancellationToken) : IDisposable
{
    private readonly CancellationTokenSource _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);

    public CancellationToken Token => _linked.Token;

    public void Dispose()
    {
        _linked.Dispose();
        timer.Dispose();
    }
}
