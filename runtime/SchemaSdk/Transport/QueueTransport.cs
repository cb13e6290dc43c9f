using System.Net.Http.Headers;

namespace SchemaSdk.Transport;

/// <summary>One HTTP exchange with the service: sets the token, keeps the time limit, reads the body. Knows nothing of jobs.</summary>
internal sealed class QueueTransport(Func<HttpClient> httpClient, QueueClientOptions options)
{
    private readonly TokenSource _token = new(options.Token, Environment.GetEnvironmentVariable);

    public Endpoints Endpoints { get; } = new(options.BaseAddress);

    /// <exception cref="TimeoutException">The call took longer than the request time-out.</exception>
    /// <exception cref="OperationCanceledException">Cancelled by the caller.</exception>
    /// <exception cref="HttpRequestException">The transport failed before the answer began.</exception>
    public async Task<HttpAnswer> SendAsync(
        HttpMethod method, Uri address, HttpContent? content, int bound, CancellationToken cancellationToken)
    {
        var token = _token.Get();
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        using var timer = new CancellationTokenSource(options.RequestTimeout, options.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            using var response = await httpClient()
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var (body, failure) = await AnswerBody.ReadAsync(response, bound, limit.Token).ConfigureAwait(false);
            return new HttpAnswer(
                (int)response.StatusCode, TokenRedaction.Apply(body, token), TokenRedaction.Apply(failure, token), RetryAfter(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The service did not answer in time.", e);
        }
        catch (Exception e) when (TokenRedaction.Apply(e, token) is var clean && clean != e)
        {
            throw clean;
        }
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var span = header?.Delta ?? (header?.Date - options.TimeProvider.GetUtcNow());
        return span < TimeSpan.Zero ? TimeSpan.Zero : span;
    }
}
