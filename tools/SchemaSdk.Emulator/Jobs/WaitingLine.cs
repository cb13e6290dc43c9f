namespace SchemaSdk.Emulator.Jobs;

/// <summary>The queued jobs in order. All wait equally long, so they leave in the order in which they came; a cancelled one leaves at once.</summary>
internal sealed class WaitingLine(JobClock clock)
{
    private readonly Lock _gate = new();
    private readonly Queue<Job> _waiting = new();
    private readonly List<long> _cancelled = [];
    private long _next;

    public Job Join(Func<long, Job> create)
    {
        lock (_gate)
        {
            LetPass();
            var job = create(_next++);
            _waiting.Enqueue(job);
            return job;
        }
    }

    /// <summary>How many queued jobs stand before this one.</summary>
    public int PositionOf(Job job)
    {
        lock (_gate)
        {
            LetPass();
            if (!_waiting.TryPeek(out var first))
                return 0;
            return (int)Math.Max(0, job.Number - first.Number - CancelledBefore(job.Number));
        }
    }

    /// <summary>Cancels the job if it still waits, in one step with the question whether it does.</summary>
    public bool TryCancel(Job job)
    {
        lock (_gate)
        {
            if (job.IsCancelled)
                return true;
            if (clock.HasLeftQueue(job))
                return false;

            job.Cancel(clock.AgeOf(job));
            _cancelled.Insert(CancelledBefore(job.Number), job.Number);
            return true;
        }
    }

    private void LetPass()
    {
        while (_waiting.TryPeek(out var first) && (first.IsCancelled || clock.HasLeftQueue(first)))
            _waiting.Dequeue();

        _cancelled.RemoveRange(0, CancelledBefore(_waiting.TryPeek(out var head) ? head.Number : _next));
    }

    private int CancelledBefore(long number)
    {
        var index = _cancelled.BinarySearch(number);
        return index < 0 ? ~index : index;
    }
}
