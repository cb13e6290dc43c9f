using System.Net;
using SchemaSdk.Telemetry;

namespace SchemaSdk.Downloads;

/// <summary>Saves files of outputs. Its connections are its own: they never carry the token.</summary>
internal sealed class Downloader(QueueClientOptions options, ClientTelemetry telemetry, Func<string, CancellationToken, Task<IPAddress[]>> resolve) : IDisposable
{
    private readonly Lazy<HttpClient> _httpClient = new(() => DownloadConnections.Create(options, resolve));

    public Downloader(QueueClientOptions options, ClientTelemetry telemetry)
        : this(options, telemetry, Dns.GetHostAddressesAsync)
    {
    }

    public async Task<DownloadedFile> DownloadAsync(UriString file, string folder, DownloadOptions download, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        download.Check();
        using var span = new DownloadSpan(telemetry, file);
        try
        {
            var saved = await SaveAsync(file, folder, download, cancellationToken).ConfigureAwait(false);
            span.Succeed(saved.Length);
            return saved;
        }
        catch (Exception e)
        {
            span.Fail(e);
            throw;
        }
    }

    public void Dispose()
    {
        if (_httpClient.IsValueCreated) _httpClient.Value.Dispose();
    }

    private async Task<DownloadedFile> SaveAsync(UriString file, string folder, DownloadOptions download, CancellationToken cancellationToken)
    {
        var target = new PartialFile(folder);
        await using (target.ConfigureAwait(false))
        {
            var progress = new ProgressMeter(file, download.Progress, options.TimeProvider);
            var name = file.IsData
                ? await DecodeAsync(file, target, download, progress, cancellationToken).ConfigureAwait(false)
                : await FetchAsync(DownloadAddress.Check(file, options.BaseAddress), target, download, progress, cancellationToken).ConfigureAwait(false);
            return await target.KeepAsync(download.FileName is { } chosen ? FileNames.Clean(chosen) : name).ConfigureAwait(false);
        }
    }

    private static async Task<string> DecodeAsync(
        UriString file, PartialFile target, DownloadOptions download, ProgressMeter progress, CancellationToken cancellationToken)
    {
        var (mediaType, bytes) = DataUri.Decode(file.Value);
        if (bytes.Length > download.MaxBytes) throw Refusal.TooLarge(bytes.Length, download.MaxBytes);
        target.Restart();
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        progress.Report(bytes.Length, bytes.Length);
        return FileNames.ForMediaType(mediaType);
    }

    private async Task<string> FetchAsync(
        Uri address, PartialFile target, DownloadOptions download, ProgressMeter progress, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(download.Deadline, options.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        var transfer = new Transfer(_httpClient.Value, options, telemetry, download, address, target, progress);
        try
        {
            await transfer.RunAsync(limit.Token).ConfigureAwait(false);
            return transfer.Name;
        }
        catch (OperationCanceledException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new DownloadException($"The file could not be fetched within {download.Deadline}.", e);
        }
    }
}
