namespace SchemaSdk.Waiting;

/// <summary>
/// How likely a job is to take how long: the seen times, each spread out to its neighbours, with some weight everywhere between
/// and behind them. Equal times stay sharp, scattered ones become smooth, and a gap between two groups stays a gap.
/// </summary>
internal sealed class TimeSpread
{
    private const double SurprisingLate = 1;
    private const double Anywhere = 0.75;
    private const double WidestReach = 0.5;
    private const double Thinnest = 0.01;
    private readonly List<(TimeRange Range, double Weight)> _parts;

    private TimeSpread(List<(TimeRange Range, double Weight)> parts, double middle, double width)
    {
        _parts = parts;
        Middle = middle;
        Width = width;
    }

    /// <summary>The mean.</summary>
    public double Middle { get; }

    /// <summary>From the tenth to the ninetieth percentile, roughly.</summary>
    public double Width { get; }

    /// <summary>The pieces of equal density: where they begin and end the density changes.</summary>
    public IEnumerable<TimeRange> Pieces => _parts.Select(part => part.Range);

    public static TimeSpread Of(IReadOnlyCollection<TimeRange> seen)
    {
        var sorted = seen.OrderBy(range => range.Middle).ToArray();
        var count = sorted.Length;
        var parts = new List<(TimeRange, double)>(count + 2);
        for (var i = 0; i < count; i++)
        {
            var (left, right) = (i > 0 ? Gap(sorted, i - 1) : double.NaN, i < count - 1 ? Gap(sorted, i) : double.NaN);
            var wide = WidestReach * sorted[i].Middle;
            var (before, after) = (Reach(left, right, wide), Reach(right, left, wide));
            parts.Add((Thick(sorted[i].From - before, sorted[i].To + after), 1 / (count + Anywhere + SurprisingLate)));
        }

        var (first, last) = (sorted[0], sorted[^1]);
        var tail = Math.Max((last.Middle - first.Middle) / 2, Math.Max(0.01, 0.5 / ((count + 1) * (count + 1))) * last.Middle);
        parts.Add((Thick(first.From - tail, last.To + tail), Anywhere / (count + Anywhere + SurprisingLate)));
        parts.Add((Thick(last.To, last.To + tail), SurprisingLate / (count + Anywhere + SurprisingLate)));
        var cut = count / 10;
        return new TimeSpread(parts, sorted.Average(range => range.Middle), sorted[count - 1 - cut].To - sorted[cut].From);
    }

    /// <summary>The share of jobs that have ended by then.</summary>
    public double Share(double time)
    {
        var share = 0.0;
        foreach (var (range, weight) in _parts)
        {
            if (time >= range.To) share += weight;
            else if (time > range.From) share += weight * (time - range.From) / range.Width;
        }

        return Math.Min(share, 1);
    }

    private static double Gap(TimeRange[] sorted, int left) => sorted[left + 1].Middle - sorted[left].Middle;

    // At an edge the other side tells how dense the times are; a single time tells nothing.
    private static double Reach(double gap, double other, double wide) =>
        Math.Min(wide, (double.IsNaN(gap) ? (double.IsNaN(other) ? wide * 2 : other) : gap) / 2);

    private static TimeRange Thick(double from, double to) => new(Math.Max(0, from), Math.Max(Math.Max(0, from) + Thinnest, to));
}
