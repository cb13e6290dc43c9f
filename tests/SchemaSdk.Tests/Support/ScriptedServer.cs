using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SchemaSdk.Tests.Support;

/// <summary>
/// A real HTTP server on loopback that answers by script: per method and path a row of replies, the last of which is
/// repeated. It remembers every request.
/// </summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Reply>> _script = new();
    private readonly ConcurrentQueue<ReceivedCall> _calls = new();

    private ScriptedServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<ReceivedCall> Calls => [.. _calls];

    public static async Task<ScriptedServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new ScriptedServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.Address = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Scripts a call, such as <c>GET /v1/requests/r-1/status</c>.</summary>
    public ScriptedServer On(string line, params Reply[] replies)
    {
        _script[line] = new ConcurrentQueue<Reply>(replies);
        return this;
    }

    public int Count(string line) => _calls.Count(call => call.Line == line);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var line = $"{context.Request.Method} {(mark < 0 ? target : target[..mark])}";
        var reply = Next(line);
        string? body = null;
        if (reply.ReadsBody) body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        _calls.Enqueue(new ReceivedCall(
            line, mark < 0 ? "" : target[mark..], context.Request.Headers.Authorization, context.Request.ContentType, body));
        await reply.Send(context);
    }

    private Reply Next(string line)
    {
        if (!_script.TryGetValue(line, out var replies)) return Reply.Text("not scripted: " + line, 501);
        return replies.Count > 1 && replies.TryDequeue(out var reply) ? reply : replies.TryPeek(out var last) ? last : Reply.Text("empty script", 501);
    }
}
