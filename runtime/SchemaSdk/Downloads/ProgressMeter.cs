namespace SchemaSdk.Downloads;

/// <summary>Reports progress often enough to watch, and not for every buffer.</summary>
internal sealed class ProgressMeter(UriString file, IProgress<DownloadProgress>? progress, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private long _last;

    public void Report(long received, long? total)
    {
        if (progress is null) return;
        _last = time.GetTimestamp();
        progress.Report(new DownloadProgress(file, received, total));
    }

    public void ReportNowAndThen(long received, long? total)
    {
        if (progress is not null && time.GetElapsedTime(_last) >= Pause) Report(received, total);
    }
}
