namespace SchemaSdk.Downloads;

/// <summary>One download over HTTP: follows redirects to allowed addresses only, and gives up when nothing arrives for too long.</summary>
internal sealed class Fetch : IDisposable
{
    private const int MaxRedirects = 5;
    private readonly HttpClient _httpClient;
    private readonly QueueClientOptions _options;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _limit;

    public Fetch(HttpClient httpClient, QueueClientOptions options, CancellationToken cancellationToken)
    {
        _httpClient = httpClient;
        _options = options;
        _caller = cancellationToken;
        _timer = new CancellationTokenSource(options.RequestTimeout, options.TimeProvider);
        _limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timer.Token);
    }

    public Task<HttpResponseMessage> OpenAsync(Uri address) => GuardAsync(async () =>
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var response = await _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _limit.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return response;
            using (response)
            {
                var status = (int)response.StatusCode;
                if (status is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
                {
                    throw new DownloadException($"The file could not be fetched: HTTP {status} from {address.Host}.") { StatusCode = status };
                }

                if (redirects == MaxRedirects) throw new DownloadException("The file could not be fetched: too many redirects.") { StatusCode = status };
                address = DownloadAddress.Check(new Uri(address, location), _options.BaseAddress);
            }
        }
    });

    public async Task CopyAsync(HttpResponseMessage response, Stream target)
    {
        using var source = await GuardAsync(() => response.Content.ReadAsStreamAsync(_limit.Token)).ConfigureAwait(false);
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await GuardAsync(() => source.ReadAsync(buffer, _limit.Token).AsTask()).ConfigureAwait(false)) > 0)
        {
            await target.WriteAsync(buffer.AsMemory(0, count), _caller).ConfigureAwait(false);
            _timer.CancelAfter(_options.RequestTimeout);
        }
    }

    public void Dispose()
    {
        _limit.Dispose();
        _timer.Dispose();
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !_caller.IsCancellationRequested))
        {
            throw new DownloadException($"The file could not be fetched: {(e is OperationCanceledException ? "nothing arrived for too long." : e.Message)}", e);
        }
    }
}
