namespace SchemaSdk.Waiting;

/// <summary>The last few times that jobs took, and the plan that follows from them.</summary>
internal sealed class TimeSamples(PollPacing pacing)
{
    private const int Kept = 32;
    private readonly object _gate = new();
    private readonly List<TimeRange> _ranges = new(Kept);
    private int _oldest;
    private int _changes;
    private PollPlan? _plan;

    /// <summary>Null while nothing is known, or nothing that is better than a blind poll.</summary>
    public PollPlan? Plan
    {
        get
        {
            lock (_gate)
            {
                if (_ranges.Count == 0) return null;
                if (_plan is null || _changes * 4 >= _ranges.Count)
                {
                    _plan = PollPlan.For(TimeSpread.Of(_ranges), pacing);
                    _changes = 0;
                }

                return _plan.IsSharp ? _plan : null;
            }
        }
    }

    public void Add(TimeRange range)
    {
        lock (_gate)
        {
            _changes++;
            if (_ranges.Count < Kept)
            {
                _ranges.Add(range);
                return;
            }

            _ranges[_oldest] = range;
            _oldest = (_oldest + 1) % Kept;
        }
    }
}
