namespace SchemaSdk.Emulator.Faults;

/// <summary>The bounds that several faults share; null is within them.</summary>
internal static class Bounds
{
    public static string? OfStatus(int status) => status is >= 200 and <= 599 and not (204 or 205 or 304) ? null : "the status is between 200 and 599, and one of those that have a body (not 204, 205, 304).";

    public static string? OfDuration(TimeSpan? duration) =>
        duration is null || (duration >= TimeSpan.Zero && duration <= TimeSpan.FromDays(30)) ? null : "a duration is between 0 and 30 days.";

    public static string? OfAddress(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? null : "the address is absolute and begins with http:// or https://.";
}
