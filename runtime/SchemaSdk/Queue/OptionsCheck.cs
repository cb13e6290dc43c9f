namespace SchemaSdk;

/// <summary>Refuses options that could not work, or that would send the token in clear text.</summary>
internal static class OptionsCheck
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);
    private const double LowestRate = 0.001;
    private const string DeadlineRule = "Deadline must be more than zero and at most 24 days, or Timeout.InfiniteTimeSpan.";

    public static void Run(QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Problems(options).FirstOrDefault() is { } problem) throw new ArgumentException(problem);
    }

    /// <summary>A sentence for each option that could not work; it begins with the option's name and never shows a value.</summary>
    public static IEnumerable<string> Problems(QueueClientOptions options)
    {
        if (AddressProblem(options.BaseAddress) is { } problem) yield return problem;
        if (options.TimeProvider is null) yield return "TimeProvider must not be null.";
        if (!IsWait(options.RequestTimeout)) yield return "RequestTimeout must be more than zero and at most 24 days.";
        if (!IsDeadline(options.Deadline)) yield return DeadlineRule;
        if (!IsWait(options.PollInterval)) yield return "PollInterval must be more than zero and at most 24 days.";
        if (!IsWait(options.MaxPollInterval) || options.MaxPollInterval < options.PollInterval)
        {
            yield return "MaxPollInterval must be at least PollInterval and at most 24 days.";
        }

        if (!(options.MaxPollsPerSecond >= LowestRate)) yield return "MaxPollsPerSecond must be at least 0.001, or double.PositiveInfinity.";
    }

    public static void RequireDeadline(TimeSpan deadline)
    {
        if (!IsDeadline(deadline)) throw new ArgumentException(DeadlineRule);
    }

    private static string? AddressProblem(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true }) return "BaseAddress must be an absolute address.";
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            return "BaseAddress must be https (http is allowed on loopback only): the token would be sent in clear text.";
        }

        return address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
            ? null
            : "BaseAddress must have no user name, query or fragment.";
    }

    private static bool IsDeadline(TimeSpan deadline) => IsWait(deadline) || deadline == Timeout.InfiniteTimeSpan;

    private static bool IsWait(TimeSpan span) => span > TimeSpan.Zero && span <= LongestTimer;
}
