namespace SchemaSdk.Tests.Support;

/// <summary>A clock that jumps from one timer to the next: hours of waiting pass in no time.</summary>
public sealed class VirtualTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private readonly Lock _gate = new();
    private readonly SortedSet<(long Due, long Number)> _order = [];
    private readonly Dictionary<long, Timer> _timers = [];
    private long _now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).Ticks;
    private long _count;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, Interlocked.Increment(ref _count), () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Runs the clock until one row of work is done. Time passes only while the work pauses.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> start) => Task.Run(async () =>
    {
        var work = start();
        while (!work.IsCompleted)
        {
            if (!FirePause()) await Task.Yield();
        }

        return await work;
    });

    // Longer timers are time-outs and deadlines: while only they are there, the work is busy.
    private bool FirePause()
    {
        Timer timer;
        lock (_gate)
        {
            if (_order.Count == 0 || _order.Min.Due - _now > LongestPause.Ticks) return false;
            var (due, number) = _order.Min;
            _order.Remove((due, number));
            _timers.Remove(number, out timer!);
            Volatile.Write(ref _now, Math.Max(_now, due));
        }

        timer.Fire();
        return true;
    }

    private sealed class Timer(VirtualTime time, long number, Action fire) : ITimer
    {
        private long _due;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                if (time._timers.Remove(number)) time._order.Remove((_due, number));
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                _due = time._now + dueTime.Ticks;
                time._timers.Add(number, this);
                time._order.Add((_due, number));
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
