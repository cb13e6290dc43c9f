using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SchemaSdk.Telemetry;

/// <summary>The source of the spans and the instruments; one set for all clients of the process.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(QueueClientTelemetry.MeterName, Version);

    // From the quickest picture to the longest video.
    private static readonly InstrumentAdvice<double> JobSeconds = new()
    {
        HistogramBucketBoundaries = [0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600],
    };

    public static ActivitySource Source { get; } = new(QueueClientTelemetry.ActivitySourceName, Version);

    public static Counter<long> Submits { get; } =
        Meter.CreateCounter<long>("schemasdk.client.submits", "{submit}", "Submits, by outcome.");

    public static Counter<long> Polls { get; } =
        Meter.CreateCounter<long>("schemasdk.client.polls", "{poll}", "Status and result calls of waits.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("schemasdk.client.retries", "{retry}", "Calls that were made again.");

    public static UpDownCounter<long> ActiveWaits { get; } =
        Meter.CreateUpDownCounter<long>("schemasdk.client.waits.active", "{wait}", "Waits under way.");

    public static Histogram<double> WaitDuration { get; } =
        Meter.CreateHistogram("schemasdk.client.wait.duration", "s", "How long waits took, by outcome.", null, JobSeconds);

    public static Counter<long> DownloadSize { get; } =
        Meter.CreateCounter<long>("schemasdk.client.download.size", "By", "Bytes of saved files.");

    public static Histogram<double> JobDuration { get; } =
        Meter.CreateHistogram("schemasdk.job.duration", "s", "From submit to end, as far as it was seen.", null, JobSeconds);

    public static Histogram<double> QueueDuration { get; } =
        Meter.CreateHistogram("schemasdk.job.queue.duration", "s", "From submit to the begin of the work, where that was seen.", null, JobSeconds);

    public static Histogram<double> RunDuration { get; } =
        Meter.CreateHistogram("schemasdk.job.run.duration", "s", "From the begin of the work to the end, where both were seen.", null, JobSeconds);
}
