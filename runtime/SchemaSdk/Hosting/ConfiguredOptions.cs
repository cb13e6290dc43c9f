using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace SchemaSdk.Hosting;

/// <summary>Reads a section of the configuration by hand: without reflection, and without a value in any message, which may be a token in the wrong place.</summary>
internal static class ConfiguredOptions
{
    public static void Read(IConfiguration section, QueueClientOptions options)
    {
        if (Text(section, nameof(options.BaseAddress)) is { } address) options.BaseAddress = Address(section, address);
        if (Text(section, nameof(options.Token)) is { } token) options.Token = token;
        options.RequestTimeout = Duration(section, nameof(options.RequestTimeout)) ?? options.RequestTimeout;
        options.Deadline = Duration(section, nameof(options.Deadline)) ?? options.Deadline;
        options.PollInterval = Duration(section, nameof(options.PollInterval)) ?? options.PollInterval;
        options.MaxPollInterval = Duration(section, nameof(options.MaxPollInterval)) ?? options.MaxPollInterval;
        options.MaxPollsPerSecond = Number(section, nameof(options.MaxPollsPerSecond)) ?? options.MaxPollsPerSecond;
        options.IncludeCost = Flag(section, nameof(options.IncludeCost)) ?? options.IncludeCost;
        options.AllowPrivateAddresses = Flag(section, nameof(options.AllowPrivateAddresses)) ?? options.AllowPrivateAddresses;
    }

    private static Uri Address(IConfiguration section, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : throw Wrong(section, nameof(QueueClientOptions.BaseAddress), "an absolute address");

    private static TimeSpan? Duration(IConfiguration section, string key)
    {
        if (Text(section, key) is not { } text) return null;
        if (text.Equals("Infinite", StringComparison.OrdinalIgnoreCase)) return Timeout.InfiniteTimeSpan;
        // "100" would be a hundred days, which nobody means.
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span
            : throw Wrong(section, key, "a duration such as 00:01:40, or Infinite");
    }

    private static double? Number(IConfiguration section, string key)
    {
        if (Text(section, key) is not { } text) return null;
        if (text.Equals("Infinite", StringComparison.OrdinalIgnoreCase)) return double.PositiveInfinity;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(section, key, "a number, or Infinite");
    }

    private static bool? Flag(IConfiguration section, string key)
    {
        if (Text(section, key) is not { } text) return null;
        return bool.TryParse(text, out var flag) ? flag : throw Wrong(section, key, "true or false");
    }

    private static string? Text(IConfiguration section, string key) =>
        section[key]?.Trim() is { Length: > 0 } text ? text : null;

    private static InvalidOperationException Wrong(IConfiguration section, string key, string expected)
    {
        var path = section is IConfigurationSection { Path: var parent } ? ConfigurationPath.Combine(parent, key) : key;
        return new InvalidOperationException($"The configuration's '{path}' must be {expected}.");
    }
}
