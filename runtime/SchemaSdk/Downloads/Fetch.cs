using System.Net.Http.Headers;
using System.Security.Authentication;

namespace SchemaSdk.Downloads;

/// <summary>One attempt over HTTP: follows redirects to allowed addresses only, and gives up when nothing arrives for too long.</summary>
internal sealed class Fetch : IDisposable
{
    private const int MaxRedirects = 5;
    private readonly HttpClient _httpClient;
    private readonly QueueClientOptions _options;
    private readonly CancellationToken _outer;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _limit;

    public Fetch(HttpClient httpClient, QueueClientOptions options, CancellationToken cancellationToken)
    {
        _httpClient = httpClient;
        _options = options;
        _outer = cancellationToken;
        _timer = new CancellationTokenSource(options.RequestTimeout, options.TimeProvider);
        _limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timer.Token);
    }

    /// <summary>The first answer that is no redirect, whatever its status.</summary>
    public async Task<HttpResponseMessage> OpenAsync(Uri address, ResumePoint? resume, long offset)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = Request(address, resume, offset);
            var response = await GuardAsync(() => _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _limit.Token))
                .ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location) return response;
            using (response)
            {
                if (redirects == MaxRedirects) throw new DownloadException("The file could not be fetched: too many redirects.") { StatusCode = status };
                address = DownloadAddress.Redirect(address, location, _options.BaseAddress);
            }
        }
    }

    public Task<Stream> OpenBodyAsync(HttpResponseMessage response) => GuardAsync(async () =>
        BodyEncoding.Decode(response.Content, await response.Content.ReadAsStreamAsync(_limit.Token).ConfigureAwait(false)));

    public async Task<int> ReadAsync(Stream body, Memory<byte> buffer)
    {
        _timer.CancelAfter(_options.RequestTimeout);
        return await GuardAsync(() => body.ReadAsync(buffer, _limit.Token).AsTask()).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _limit.Dispose();
        _timer.Dispose();
    }

    private static HttpRequestMessage Request(Uri address, ResumePoint? resume, long offset)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        if (resume is null) return request;
        request.Headers.Range = new RangeHeaderValue(offset, null);
        request.Headers.IfRange = resume.Condition;
        return request;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (e.InnerException is DownloadException refused)
        {
            throw new DownloadException(refused.Message, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new DownloadException($"The file could not be fetched: {e.Message}", e) { MayPass = e.InnerException is not AuthenticationException };
        }
        catch (OperationCanceledException e) when (!_outer.IsCancellationRequested)
        {
            throw new DownloadException("The file could not be fetched: nothing arrived for too long.", e) { MayPass = true };
        }
    }
}
