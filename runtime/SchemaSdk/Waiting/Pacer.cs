namespace SchemaSdk.Waiting;

/// <summary>Chooses the looks of one wait: by plan where the model's times are known, else growing with the time that has passed.</summary>
internal sealed class Pacer(PollPacing pacing, JobTrail trail, ModelTimes? times, bool isObserved)
{
    private const double LongestObserved = 5;
    private const double QueueShare = 0.25;
    private const double MostJitter = 0.1;
    private const int LooksBetweenStatuses = 9;
    private readonly PollPlan? _whole = trail.Age.IsKnown ? times?.Whole.Plan : null;
    private readonly PollPlan? _running = times?.Running.Plan;
    private int _resultsInRow;
    private bool _hasLooked;
    private bool _distrustsResults;

    /// <summary>A result call failed: from now on the status is asked, which says by itself what is wrong.</summary>
    public void DistrustResults() => _distrustsResults = true;

    public Look Next()
    {
        var age = trail.Age.Seconds;
        var (due, isPlanned) = Due(age);
        var isFirst = !_hasLooked;
        _hasLooked = true;
        var asksForResult = !_distrustsResults && (isPlanned || trail.Last?.State == JobState.Running) && _resultsInRow < LooksBetweenStatuses;
        _resultsInRow = asksForResult ? _resultsInRow + 1 : 0;
        if (isFirst && due <= age) return new(TimeSpan.Zero, asksForResult);
        return new(TimeSpan.FromSeconds(Jittered(Bounded(due - age, isFirst), isPlanned)), asksForResult);
    }

    /// <summary>The pause between looks for an output that is late.</summary>
    public TimeSpan Late(double since) => TimeSpan.FromSeconds(Jittered(pacing.Blind(since, since), isPlanned: false));

    private (double Age, bool IsPlanned) Due(double age)
    {
        var queues = trail.Last is null or { State: JobState.Queued };
        if (!_hasLooked && (!trail.Age.IsFresh || isObserved)) return (age, false);
        if (queues && (isObserved || _whole is null || QueueMatters)) return (age + InQueue(age), false);
        var (plan, since) = Plan();
        if (plan is null) return (age + pacing.Blind(age, age), false);
        return plan.NextAfter(age - since) is { } planned
            ? (planned + since, true)
            : (age + pacing.Blind(age - since - plan.End, age), true);
    }

    // The start of the work is worth finding only where the end follows from it more sharply than from the submit.
    private bool QueueMatters => trail.Last is not null || _running is { } running && _whole!.Width > (2 * running.Width) + 1;

    private (PollPlan? Plan, double Since) Plan() =>
        _running is { } running && trail.Start is { } start && (_whole is null || start.Width + running.Width < _whole.Width)
            ? (running, start.Middle)
            : (_whole, 0);

    private double InQueue(double age)
    {
        var pause = pacing.Blind(age, age);
        var tolerable = _running is { } running ? Math.Min(running.Width * QueueShare, running.Begin) : 0;
        var ahead = trail.QueueRest is { } rest ? rest / 2 : 0;
        return Math.Max(pause, Math.Max(tolerable, ahead));
    }

    private double Bounded(double pause, bool isFirst)
    {
        // Of a job that runs there is nothing left to tell but its end.
        var longest = isObserved && trail.Last?.State != JobState.Running ? Math.Max(pacing.Shortest, Math.Min(pacing.Longest, LongestObserved)) : pacing.Longest;
        return Math.Min(isFirst ? pause : Math.Max(pause, pacing.Shortest), longest);
    }

    // A planned look is as good as its moment: it is moved a little, and only backwards.
    private double Jittered(double pause, bool isPlanned) => isPlanned
        ? pause + (Random.Shared.NextDouble() * Math.Min(pacing.Shortest, pause) * MostJitter)
        : pause * (1 + ((Random.Shared.NextDouble() - 0.5) * 2 * MostJitter));
}
