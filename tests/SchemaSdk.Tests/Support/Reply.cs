using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SchemaSdk.Tests.Support;

/// <summary>One scripted answer of the <see cref="ScriptedServer"/>.</summary>
public sealed record Reply(Func<HttpContext, Task> Send, bool ReadsBody = true)
{
    public static Reply Json(string body, int status = 200) => Text(body, status, "application/json");

    public static Reply Text(string body, int status, string contentType = "text/plain") => new(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body, context.RequestAborted);
    });

    public static Reply Bytes(byte[] body, string contentType) => new(context =>
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    });

    public static Reply Redirect(string address, int status = 307) => new(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    });

    public Reply WithHeader(string name, string value) => this with
    {
        Send = context =>
        {
            context.Response.Headers[name] = value;
            return Send(context);
        },
    };

    /// <summary>Breaks the connection when the whole request has arrived.</summary>
    public static Reply BreakAfterReading { get; } = new(Abort);

    /// <summary>Breaks the connection when the headers have arrived.</summary>
    public static Reply BreakBeforeReading { get; } = new(Abort, ReadsBody: false);

    /// <summary>Announces more than it sends, then ends the connection.</summary>
    public static Reply Truncated(string start, int status = 200) =>
        Raw($"HTTP/1.1 {status} Cut\r\nContent-Length: {start.Length + 1000}\r\n\r\n{start}");

    /// <summary>Sends a text in place of an HTTP answer, then ends the connection.</summary>
    public static Reply Raw(string answer) => Raw(Encoding.UTF8.GetBytes(answer));

    /// <inheritdoc cref="Raw(string)"/>
    public static Reply Raw(byte[] answer) => new(async context =>
    {
        // Kestrel would reset the connection, which can take back what was sent: so the bytes are put on the socket here.
        var socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        for (var sent = 0; sent < answer.Length;) sent += await socket.SendAsync(answer.AsMemory(sent), context.RequestAborted);
        socket.Shutdown(SocketShutdown.Send);
        await GoneAsync(context);
        context.Abort();
    });

    /// <summary>An answer behind which blanks follow until the client hangs up.</summary>
    public static Reply Endless(string body) => new(async context =>
    {
        await context.Response.WriteAsync(body, context.RequestAborted);
        var blanks = Encoding.UTF8.GetBytes(new string(' ', 64 * 1024));
        while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
    });

    /// <summary>Takes the request and never answers.</summary>
    public static Reply Stall(TaskCompletionSource? reached = null) => new(async context =>
    {
        reached?.TrySetResult();
        await GoneAsync(context);
    });

    private static async Task GoneAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
