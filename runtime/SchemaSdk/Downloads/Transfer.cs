using SchemaSdk.Telemetry;

namespace SchemaSdk.Downloads;

/// <summary>Brings one file from its address into a partial file, in as many attempts as it takes.</summary>
internal sealed class Transfer(
    HttpClient httpClient, QueueClientOptions options, ClientTelemetry telemetry, DownloadOptions download, Uri address, PartialFile file, ProgressMeter progress)
{
    // So a server that sends a byte a connection gets no more attempts than one that sends none.
    private const long Stretch = 1024 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private ResumePoint? _resume;
    private long _furthest;

    /// <summary>The name in the address that the file came from at last.</summary>
    public string Name { get; private set; } = "";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var retry = DownloadRetry.Of(download.MaxRetries, address, telemetry);
        while (!await retry.ExecuteAsync(AttemptAsync, cancellationToken).ConfigureAwait(false))
        {
            // It got further than ever before: the retries are counted anew.
        }
    }

    private async ValueTask<bool> AttemptAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FetchAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DownloadException e) when (e.IsTransient && download.MaxRetries > 0 && file.Length - _furthest >= Stretch)
        {
            _furthest = file.Length;
            return false;
        }
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        using var fetch = new Fetch(httpClient, options, cancellationToken);
        using var response = await fetch.OpenAsync(address, file.Length > 0 ? _resume : null, file.Length).ConfigureAwait(false);
        var part = Accept(response);
        Name = FileNames.For(response.RequestMessage!.RequestUri!, response.Content.Headers.ContentType?.MediaType);
        progress.Report(file.Length, part.Total);
        using var body = await fetch.OpenBodyAsync(response).ConfigureAwait(false);
        await CopyAsync(fetch, body, part, cancellationToken).ConfigureAwait(false);
        if (file.Length < part.End || file.Length < part.Total) throw Broken("the body ended early");
        progress.Report(file.Length, file.Length);
    }

    private Part Accept(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var headers = response.Content.Headers;
        if (_resume is { } resume && file.Length > 0 && status is 206 or 416)
        {
            if (status == 416 || !resume.IsContinuedBy(response, file.Length)) throw Changed("the server sent another part than was asked for");
            return Bounded(new Part(headers.ContentRange!.To + 1, resume.Total ?? headers.ContentRange.Length));
        }

        if (status is not (200 or 203)) throw Refusal.Of(response, options.TimeProvider);
        if (headers.ContentLength > download.MaxBytes) throw Refusal.TooLarge(headers.ContentLength, download.MaxBytes);
        file.Restart();
        _resume = ResumePoint.Of(response);
        var length = BodyEncoding.IsNone(response.Content) ? headers.ContentLength : null;
        return new Part(length, length);
    }

    private Part Bounded(Part part) => part.Total > download.MaxBytes ? throw Refusal.TooLarge(part.Total, download.MaxBytes) : part;

    private async Task CopyAsync(Fetch fetch, Stream body, Part part, CancellationToken cancellationToken)
    {
        int count;
        while ((count = await fetch.ReadAsync(body, _buffer).ConfigureAwait(false)) > 0)
        {
            if (file.Length + count > download.MaxBytes) throw Refusal.TooLarge(null, download.MaxBytes);
            if (file.Length + count > part.End) throw Changed("the server sent more than it announced");
            await file.WriteAsync(_buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            progress.ReportNowAndThen(file.Length, part.Total);
        }
    }

    private DownloadException Changed(string why)
    {
        file.Restart();
        _resume = null;
        return Broken(why);
    }

    private static DownloadException Broken(string why) => new($"The file could not be fetched: {why}.") { MayPass = true };

    /// <summary>Up to which byte an answer goes, and how many the whole file has; null where the server does not tell.</summary>
    private readonly record struct Part(long? End, long? Total);
}
