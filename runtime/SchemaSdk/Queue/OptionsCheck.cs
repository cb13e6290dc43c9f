namespace SchemaSdk;

/// <summary>Refuses options that could not work, or that would send the token in clear text.</summary>
internal static class OptionsCheck
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);
    private const double LowestRate = 0.001;

    public static void Run(QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var address = options.BaseAddress;
        Require(address is { IsAbsoluteUri: true }, "BaseAddress must be an absolute address.");
        Require(
            address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback),
            "BaseAddress must be https (http is allowed on loopback only): the token would be sent in clear text.");
        Require(
            address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0,
            "BaseAddress must have no user name, query or fragment.");
        Require(options.TimeProvider is not null, "TimeProvider must not be null.");
        Require(IsWait(options.RequestTimeout), "RequestTimeout must be more than zero and at most 24 days.");
        RequireDeadline(options.Deadline);
        Require(IsWait(options.PollInterval), "PollInterval must be more than zero and at most 24 days.");
        Require(
            IsWait(options.MaxPollInterval) && options.MaxPollInterval >= options.PollInterval,
            "MaxPollInterval must be at least PollInterval and at most 24 days.");
        Require(
            options.MaxPollsPerSecond >= LowestRate,
            "MaxPollsPerSecond must be at least 0.001, or double.PositiveInfinity.");
    }

    public static void RequireDeadline(TimeSpan deadline) => Require(
        IsWait(deadline) || deadline == Timeout.InfiniteTimeSpan,
        "Deadline must be more than zero and at most 24 days, or Timeout.InfiniteTimeSpan.");

    private static bool IsWait(TimeSpan span) => span > TimeSpan.Zero && span <= LongestTimer;

    private static void Require(bool condition, string message)
    {
        if (!condition) throw new ArgumentException(message);
    }
}
