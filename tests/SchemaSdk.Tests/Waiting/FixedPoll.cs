using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>What clients did before: submit, ask for the status at a fixed interval until it says completed, fetch the result.</summary>
public sealed class FixedPoll : IRunner
{
    private readonly HttpClient _http;
    private readonly TimeSpan _interval;

    public FixedPoll(Uri address, TimeSpan interval)
    {
        _http = new HttpClient { BaseAddress = address };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Service.Token);
        _interval = interval;
    }

    public async Task RunAsync(string model, JsonElement input, CancellationToken cancellationToken)
    {
        using var body = new StringContent(input.GetRawText(), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri($"v1/models/{model}", UriKind.Relative), body, cancellationToken);
        using var submitted = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
        var request = $"v1/requests/{submitted.RootElement.GetProperty("request_id")}/";
        while (!(await _http.GetStringAsync(new Uri(request + "status", UriKind.Relative), cancellationToken)).Contains("completed", StringComparison.Ordinal))
        {
            await Task.Delay(_interval, cancellationToken);
        }

        await _http.GetStringAsync(new Uri(request + "result", UriKind.Relative), cancellationToken);
    }

    public void Dispose() => _http.Dispose();
}
