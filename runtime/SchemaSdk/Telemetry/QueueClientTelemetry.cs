namespace SchemaSdk;

/// <summary>The names under which <see cref="QueueClient"/> tells what it does.</summary>
/// <remarks>
/// <para>
/// Spans, all of kind client: <c>submit {model}</c>, <c>wait {model}</c> and <c>download</c>, with the tags <c>schemasdk.model.id</c>,
/// <c>schemasdk.request.id</c>, <c>schemasdk.outcome</c>, <c>server.address</c>, <c>server.port</c> and <c>error.type</c>. A wait in another
/// trace or process is found by the request id.
/// </para>
/// <para>
/// Instruments: <c>schemasdk.client.submits</c>, <c>.polls</c>, <c>.retries</c>, <c>.waits.active</c>, <c>.wait.duration</c>,
/// <c>.download.size</c>; <c>schemasdk.job.duration</c> from submit to end, and where the begin of the work was seen
/// <c>schemasdk.job.queue.duration</c> and <c>schemasdk.job.run.duration</c>, as exact as the polls were frequent. Durations are in seconds.
/// </para>
/// <para>
/// Log events: 1 submitting, 2 submitted, 3 submit sent again, 4 submit rejected, 5 submit unknown, 6 submit not sent, 7 polled, 8 call
/// repeated, 9 finished, 10 wait ended early, 11 asked to cancel, 12 downloaded, 13 download failed, 14 download tried again, 15 journal failed.
/// </para>
/// <para>None of them ever holds the token, an input, an output or the text of an answer.</para>
/// </remarks>
public static class QueueClientTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "SchemaSdk";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "SchemaSdk";

    /// <summary>The category of the log events.</summary>
    public const string LogCategory = "SchemaSdk.QueueClient";
}
