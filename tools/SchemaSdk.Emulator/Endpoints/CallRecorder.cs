using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>Keeps what arrived, before anything answers it, and the notes about what was answered.</summary>
internal sealed class CallRecorder(bool keepRequests, Action<string>? log)
{
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();
    private readonly ConcurrentQueue<string> _notes = new();

    public IReadOnlyList<ReceivedRequest> Received => _received.ToArray();

    public IReadOnlyList<string> Notes => _notes.ToArray();

    public void Note(string note)
    {
        _notes.Enqueue(note);
        log?.Invoke($"note: {note}");
    }

    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (keepRequests)
            _received.Enqueue(await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false));

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            Note($"{context.Request.Method} {context.Request.Path} failed inside the emulator: {e}");
            throw;
        }

        log?.Invoke($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} → {context.Response.StatusCode}");
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct).ConfigureAwait(false);
        body.Position = 0;
        request.Body = body;
        var authorization = request.Headers.Authorization is { Count: > 0 } sent ? sent.ToString() : null;
        return new ReceivedRequest(
            request.Method, request.Path.Value ?? "", request.QueryString.Value ?? "", authorization,
            body.GetBuffer().AsMemory(0, (int)body.Length));
    }
}
