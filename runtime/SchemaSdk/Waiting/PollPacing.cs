namespace SchemaSdk.Waiting;

/// <summary>The bounds of the pauses between two looks, in seconds.</summary>
internal sealed class PollPacing(TimeSpan shortest, TimeSpan longest)
{
    /// <summary>The poll that a wait must not need more calls than, where it knows how long a model takes.</summary>
    public const double Reference = 2;

    private const double Start = 2;
    private const double Plateau = 8;
    private const double LateShare = 1.0 / 30;

    public double Shortest { get; } = shortest.TotalSeconds;

    public double Longest { get; } = longest.TotalSeconds;

    /// <summary>The pause where nothing is known: half a second more after each second up to two, and later a share of the whole time.</summary>
    /// <param name="since">For how long nothing has been known.</param>
    /// <param name="elapsed">The age of the job.</param>
    public double Blind(double since, double elapsed) =>
        Clamp(Math.Max(Math.Min((Start * Shortest) + (since / 2), Plateau * Shortest), elapsed * LateShare));

    public double Clamp(double pause) => Math.Min(Math.Max(pause, Shortest), Longest);
}
