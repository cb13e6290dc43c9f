using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>Counts and keeps what arrived, before anything answers it, and the notes about what was answered.</summary>
internal sealed class CallRecorder(bool keepRequests, Action<string>? log)
{
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();
    private readonly ConcurrentQueue<string> _notes = new();
    private readonly long[] _counts = new long[Enum.GetValues<ServiceCall>().Length];

    public IReadOnlyList<ReceivedRequest> Received => _received.ToArray();

    public IReadOnlyList<string> Notes => _notes.ToArray();

    public long CountOf(ServiceCall call) => Interlocked.Read(ref _counts[(int)call]);

    public void Note(string note)
    {
        _notes.Enqueue(note);
        log?.Invoke($"note: {note}");
    }

    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        Interlocked.Increment(ref _counts[(int)CallName.Of(context)]);
        var fault = context.Features.Get<FaultedCall>()?.Fault;
        if (keepRequests)
            _received.Enqueue(await ReadAsync(context.Request, fault is not { LeavesBodyUnread: true }, context.RequestAborted).ConfigureAwait(false));

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            Note($"{context.Request.Method} {context.Request.Path} failed inside the emulator: {e}");
            throw;
        }

        log?.Invoke($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} → {context.Response.StatusCode}{(fault is null ? "" : $" ({fault})")}");
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpRequest request, bool withBody, CancellationToken ct)
    {
        var body = new MemoryStream();
        if (withBody)
        {
            await request.Body.CopyToAsync(body, ct).ConfigureAwait(false);
            body.Position = 0;
            request.Body = body;
        }

        var authorization = request.Headers.Authorization is { Count: > 0 } sent ? sent.ToString() : null;
        return new ReceivedRequest(
            request.Method, request.Path.Value ?? "", request.QueryString.Value ?? "", authorization,
            body.GetBuffer().AsMemory(0, (int)body.Length));
    }
}
