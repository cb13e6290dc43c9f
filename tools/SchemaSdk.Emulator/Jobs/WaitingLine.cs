namespace SchemaSdk.Emulator.Jobs;

/// <summary>The queued jobs in the order in which they will leave; a cancelled one leaves at once.</summary>
internal sealed class WaitingLine
{
    private const int FewPassed = 256;

    private readonly Lock _gate = new();
    private readonly List<Job> _jobs = [];
    private readonly Comparer<Job> _leavesFirst;
    private readonly JobClock _clock;
    private int _passed;

    public WaitingLine(JobClock clock)
    {
        _clock = clock;
        _leavesFirst = Comparer<Job>.Create((one, other) =>
            (clock.LeavesQueueAt(one), one.Number).CompareTo((clock.LeavesQueueAt(other), other.Number)));
    }

    public void Join(Job job)
    {
        lock (_gate)
        {
            LetPass();
            _jobs.Insert(_passed + PlaceOf(job), job);
        }
    }

    /// <summary>How many queued jobs stand before this one.</summary>
    public int PositionOf(Job job)
    {
        lock (_gate)
        {
            LetPass();
            return PlaceOf(job);
        }
    }

    /// <summary>Cancels the job if it still waits, in one step with the question whether it does.</summary>
    public bool TryCancel(Job job)
    {
        lock (_gate)
        {
            if (job.IsCancelled)
                return true;
            if (_clock.HasLeftQueue(job))
                return false;

            job.Cancel(_clock.AgeOf(job));
            _jobs.Remove(job);
            return true;
        }
    }

    private int PlaceOf(Job job)
    {
        var index = _jobs.BinarySearch(_passed, _jobs.Count - _passed, job, _leavesFirst);
        return (index < 0 ? ~index : index) - _passed;
    }

    // Those that passed are removed in bulk, since each removal moves all that are behind.
    private void LetPass()
    {
        while (_passed < _jobs.Count && _clock.HasLeftQueue(_jobs[_passed]))
            _passed++;
        if (_passed <= FewPassed || _passed <= _jobs.Count / 2)
            return;

        _jobs.RemoveRange(0, _passed);
        _passed = 0;
    }
}
