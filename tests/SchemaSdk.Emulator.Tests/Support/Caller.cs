using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SchemaSdk.Emulator.Tests.Support;

/// <summary>An emulator with one model, and plain HTTP calls to it.</summary>
internal sealed class Caller : IAsyncDisposable
{
    private readonly HttpClient _http;

    private Caller(QueueEmulator emulator)
    {
        Emulator = emulator;
        _http = new HttpClient { BaseAddress = emulator.BaseAddress };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "test-token");
    }

    public QueueEmulator Emulator { get; }

    public HttpClient Http => _http;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Caller> StartAsync(params EmulatedModel[] models) =>
        await StartAsync(new EmulatorOptions { Models = models, QueueTime = TimeSpan.Zero, RunTime = TimeSpan.Zero });

    public static async Task<Caller> StartAsync(EmulatorOptions options) => new(await QueueEmulator.StartAsync(options, Token));

    public Task<HttpResponseMessage> PostAsync(string path, string body = "") =>
        _http.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"), Token);

    public Task<HttpResponseMessage> SubmitAsync(string modelId, string body) => PostAsync($"v1/models/{modelId}", body);

    public async Task<string> AcceptedAsync(string modelId, string body)
    {
        using var response = await SubmitAsync(modelId, body);
        var json = await JsonOf(response);
        Assert.True(response.IsSuccessStatusCode, json.ToString());
        return json.GetProperty("request_id").GetString()!;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await _http.GetAsync(path, Token);
        return await JsonOf(response);
    }

    public Task<JsonElement> StatusAsync(string id) => GetAsync($"v1/requests/{id}/status");

    public Task<JsonElement> ResultAsync(string id) => GetAsync($"v1/requests/{id}/result");

    public async Task<JsonElement> CancelAsync(string id)
    {
        using var response = await PostAsync($"v1/requests/{id}/cancel");
        Assert.Equal(202, (int)response.StatusCode);
        return await JsonOf(response);
    }

    public async Task<JsonElement> OutputAsync(string modelId, string body) =>
        (await ResultAsync(await AcceptedAsync(modelId, body))).GetProperty("output");

    public async Task<DecodedPng> PictureAsync(string modelId, string body)
    {
        var output = await OutputAsync(modelId, body);
        var address = output.TryGetProperty("image", out var image) ? image : output.GetProperty("images")[0];
        return DecodedPng.Read(await _http.GetByteArrayAsync(address.GetString(), Token));
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(Token));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}
