namespace SchemaSdk.Waiting;

/// <summary>What one wait has seen of its job, with the job's age at each look.</summary>
internal sealed class JobTrail(JobAge age)
{
    private readonly double _begin = age.Seconds;
    private (double Age, int Position)? _firstPlace;

    public JobAge Age => age;

    /// <summary>The last status that was seen, or null.</summary>
    public JobStatus? Last { get; private set; }

    /// <summary>The age at the last look that found no end; null before the first.</summary>
    public double? LastUnfinished { get; private set; }

    /// <summary>Between which ages the work began; null while that is not known.</summary>
    public TimeRange? Start { get; private set; }

    /// <summary>How many seconds the job will wait until it has left the queue; null while that is not known.</summary>
    public double? QueueRest { get; private set; }

    /// <summary>Between which ages the job ended; null when that says nothing of how long it took.</summary>
    public TimeRange? EndBy(double ended)
    {
        if (!age.IsKnown) return null;
        if (LastUnfinished is { } before) return new(before, ended);
        return age.IsFresh && _begin < 1 ? new(0, ended) : null;
    }

    /// <summary>How many calls the wait has made.</summary>
    public int Polls { get; private set; }

    public void CountPoll() => Polls++;

    /// <summary>Takes a status in.</summary>
    /// <param name="status">Null where an answer says only that there is no result yet.</param>
    /// <param name="asked">The age when the call left.</param>
    /// <param name="answered">The age when its answer was there.</param>
    /// <returns>Whether it differs from the last one.</returns>
    public bool See(JobStatus? status, double asked, double answered)
    {
        var known = Last;
        var isFinished = status?.IsFinished == true;
        if (status?.State == JobState.Running) Start ??= StartBetween(known, answered);
        if (status is { State: JobState.Queued, QueuePosition: { } place }) SeePlace(place, answered);
        if (!isFinished) LastUnfinished = asked;
        // A result's answer tells the state, but no place in the queue.
        if (status is null || (known?.StateText == status.StateText && (status.QueuePosition ?? known.QueuePosition) == known.QueuePosition)) return false;
        Last = status;
        return true;
    }

    private TimeRange? StartBetween(JobStatus? known, double answered) => known?.State switch
    {
        JobState.Queued => new(LastUnfinished ?? 0, answered),
        null when age.IsFresh && LastUnfinished is null => new(0, answered),
        _ => null,
    };

    private void SeePlace(int place, double at)
    {
        _firstPlace ??= (at, place);
        var (since, from) = _firstPlace.Value;
        if (place > from) (_firstPlace, QueueRest) = ((at, place), null);
        else if (place < from) QueueRest = Math.Max(0, place) * (at - since) / (from - place);
    }
}
