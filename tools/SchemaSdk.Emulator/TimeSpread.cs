namespace SchemaSdk.Emulator;

/// <summary>How a duration varies from job to job.</summary>
public sealed class TimeSpread
{
    private const double Outermost = 4;

    private readonly Func<ulong, TimeSpan> _sample;

    private TimeSpread(Func<ulong, TimeSpan> sample) => _sample = sample;

    /// <summary>The same for all jobs.</summary>
    /// <param name="duration">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static TimeSpread Fixed(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return new TimeSpread(_ => duration);
    }

    /// <summary>Evenly spread between two durations.</summary>
    /// <param name="shortest">Not negative.</param>
    /// <param name="longest">At least the shortest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shortest is negative or beyond the longest.</exception>
    public static TimeSpread Between(TimeSpan shortest, TimeSpan longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, shortest);
        return new TimeSpread(roll => shortest + (longest - shortest) * SeededDice.Share(roll));
    }

    /// <summary>Spread like real waiting times (log-normal): half of the jobs take less than the median, few take a multiple of it.</summary>
    /// <param name="median">Not negative, at most an hour.</param>
    /// <param name="sigma">The deviation of the logarithm, 0 to 2: with 0.5, one job in 20 takes more than 2.3 times the median. Cut off at four sigmas.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its bounds.</exception>
    public static TimeSpread LogNormal(TimeSpan median, double sigma)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(median, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(median, TimeSpan.FromHours(1));
        if (sigma is not (>= 0 and <= 2))
            throw new ArgumentOutOfRangeException(nameof(sigma), sigma, "The sigma is between 0 and 2.");
        return new TimeSpread(roll => median * Math.Exp(sigma * Math.Clamp(Normal(roll), -Outermost, Outermost)));
    }

    /// <param name="roll">64 random bits.</param>
    internal TimeSpan Sample(ulong roll) => _sample(roll);

    // Box and Muller; the logarithm needs a number above zero.
    private static double Normal(ulong roll) =>
        Math.Sqrt(-2 * Math.Log(1 - SeededDice.Share(roll))) * Math.Cos(2 * Math.PI * SeededDice.Share(SeededDice.Roll(roll)));
}
