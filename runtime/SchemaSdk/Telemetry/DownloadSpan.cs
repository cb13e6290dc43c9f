namespace SchemaSdk.Telemetry;

/// <summary>What is told of one download: of the address the host only, as the rest may be a key to the file.</summary>
internal readonly struct DownloadSpan : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly string? _host;
    private readonly Span _span;

    public DownloadSpan(ClientTelemetry telemetry, UriString file)
    {
        (_telemetry, _span) = (telemetry, Span.Start("download"));
        if (file.IsData || !file.TryGetUri(out var address) || address.Scheme is not ("https" or "http")) return;
        _host = address.IdnHost;
        _span.Server(address);
    }

    public void Succeed(long bytes)
    {
        _span.Tag(TagNames.Outcome, Outcomes.Succeeded);
        _span.Tag(TagNames.Bytes, bytes);
        Measure.Add(Instruments.DownloadSize, bytes, null);
        QueueLog.Downloaded(_telemetry.Log, _host, bytes);
    }

    public void Fail(Exception failure)
    {
        _span.Tag(TagNames.Outcome, failure is OperationCanceledException ? "stopped" : "failed");
        _span.Fail(failure);
        QueueLog.DownloadFailed(_telemetry.Log, _host, Span.Kind(failure), (failure as DownloadException)?.StatusCode);
    }

    public void Dispose() => _span.Dispose();
}
