namespace SchemaSdk.Waiting;

/// <summary>The bounds of the pauses between two looks, in seconds.</summary>
internal sealed class PollPacing(TimeSpan shortest, TimeSpan longest)
{
    /// <summary>The poll that a wait must not need more calls than, where it knows how long a model takes.</summary>
    public const double Reference = 2;

    private const double Start = 2;
    private const double Plateau = 8;
    private const double Growth = 0.5;
    private const double LateShare = 1.0 / 60;

    public double Shortest { get; } = shortest.TotalSeconds;

    public double Longest { get; } = longest.TotalSeconds;

    /// <summary>The pause where nothing is known: it grows with the time to two seconds, and much later on.</summary>
    /// <param name="since">For how long nothing has been known.</param>
    /// <param name="elapsed">The age of the job.</param>
    public double Blind(double since, double elapsed) =>
        Clamp(Math.Max(Math.Min((Start * Shortest) + (since * Growth), Plateau * Shortest), elapsed * LateShare));

    public double Clamp(double pause) => Math.Min(Math.Max(pause, Shortest), Longest);
}
