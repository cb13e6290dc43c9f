namespace SchemaSdk.Waiting;

/// <summary>When to look at a job whose times are known: the row of looks with the least expected cost.</summary>
/// <remarks>
/// A look costs a price in seconds, a job that has ended and was not looked at costs the time since its end. Between the points
/// of a grid the cheapest row of looks is a shortest path, from the last point backwards. The price is the lowest at which a job
/// needs no more looks than the reference poll would make.
/// </remarks>
internal sealed class PollPlan
{
    private const int PointsEach = 4;
    private const double LowestPrice = 0.004;
    private const double PriceOfTime = 1e-4;
    private const double SharpEnough = 0.75;
    private const double Dearer = 1.25;

    // The reference poll looks once at the start, half a time too late, and then asks for the result.
    private const double Spare = 1.75;
    private readonly double[] _times;
    private readonly int[] _next;
    private readonly double _gap;

    private PollPlan(double[] times, int[] next, double gap, double width, bool isSharp)
    {
        (_times, _next, _gap) = (times, next, gap);
        (Width, IsSharp) = (width, isSharp);
    }

    /// <summary>
    /// Whether the plan promises clearly more than a fixed poll, for which looks times delay is half the time of the job. Times that
    /// scatter as if by chance, at any rate, have no plan that holds for the next job.
    /// </summary>
    public bool IsSharp { get; }

    /// <summary>How widely the times are scattered, in seconds.</summary>
    public double Width { get; }

    /// <summary>Behind this, every job that was seen had ended.</summary>
    public double End => _times[^1];

    /// <summary>Before this, next to no job that was seen had ended.</summary>
    public double Begin => _times[Math.Min(1, _times.Length - 1)];

    public static PollPlan For(TimeSpread spread, PollPacing pacing)
    {
        var times = Grid(spread);
        var shares = Array.ConvertAll(times, spread.Share);
        var allowed = (spread.Middle / PollPacing.Reference) + Spare;
        var price = Math.Max(LowestPrice, spread.Middle * PriceOfTime);
        while (true)
        {
            var (next, looks, delay) = Cheapest(times, shares, price, pacing.Shortest);
            if (looks <= allowed || price > spread.Middle)
            {
                return new PollPlan(times, next, pacing.Shortest, spread.Width, looks * delay < SharpEnough * spread.Middle / 2);
            }

            price *= Dearer;
        }
    }

    /// <summary>The age at which to look at a job that has not ended at this age; null behind the end of the plan.</summary>
    public double? NextAfter(double age)
    {
        var index = Array.BinarySearch(_times, age);
        if (index < 0) index = Math.Max(0, ~index - 1);
        for (; index < _times.Length - 1; index++)
        {
            if (_times[_next[index]] >= age + (_gap / 2)) return _times[_next[index]];
        }

        return null;
    }

    private static double[] Grid(TimeSpread spread)
    {
        var points = new SortedSet<double> { 0 };
        foreach (var piece in spread.Pieces)
        {
            for (var i = 0; i <= PointsEach; i++) points.Add(Math.Round(piece.From + (piece.Width * i / PointsEach), 3));
        }

        return [.. points];
    }

    private static (int[] Next, double Looks, double Delay) Cheapest(double[] times, double[] shares, double price, double gap)
    {
        var last = times.Length - 1;
        var areas = new double[times.Length];
        for (var i = 1; i <= last; i++) areas[i] = areas[i - 1] + ((times[i] - times[i - 1]) * (shares[i] + shares[i - 1]) / 2);

        var (costs, looks, next) = (new double[times.Length], new double[times.Length], new int[times.Length]);
        for (var i = last - 1; i >= 0; i--)
        {
            var best = double.PositiveInfinity;
            for (var j = i + 1; j <= last; j++)
            {
                var late = areas[j] - areas[i] - (shares[i] * (times[j] - times[i]));
                if (late >= best) break;
                if (late + costs[j] >= best || (times[j] - times[i] < gap && j < last)) continue;
                (best, next[i]) = (late + costs[j], j);
            }

            costs[i] = best + (price * (1 - shares[i]));
            looks[i] = 1 - shares[i] + looks[next[i]];
        }

        return (next, looks[0], costs[0] - (price * looks[0]));
    }
}
