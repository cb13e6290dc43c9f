using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SchemaSdk.Emulator.Faults;

/// <summary>A call that a fault befalls, and what faults do with it.</summary>
internal sealed class FaultedCall(HttpContext context, Fault fault, TimeProvider time)
{
    public const string Json = "application/json";

    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);

    public Fault Fault => fault;

    public RequestDelegate Next { get; set; } = _ => Task.CompletedTask;

    public HttpRequest Request => context.Request;

    private HttpResponse Response => context.Response;

    public Task ReadBodyAsync() => Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);

    /// <summary>Reads the body and puts it back.</summary>
    public async Task BufferBodyAsync()
    {
        var body = new MemoryStream();
        await Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        body.Position = 0;
        Request.Body = body;
    }

    /// <summary>Lets the emulator answer as always.</summary>
    public Task PassAsync() => Next(context);

    /// <summary>Lets the emulator answer, and keeps the body of the answer back.</summary>
    public async Task<byte[]> HandleAsync()
    {
        var client = Response.Body;
        using var kept = new MemoryStream();
        Response.Body = kept;
        try
        {
            await Next(context).ConfigureAwait(false);
        }
        finally
        {
            Response.Body = client;
        }

        return kept.ToArray();
    }

    /// <summary>Sends the answer's body, whose status and other headers are set already.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> body)
    {
        Response.ContentLength = body.Length;
        await Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Sends half of the body so that it leaves at once, the length of the whole announced.</summary>
    /// <returns>The other half.</returns>
    public async Task<ReadOnlyMemory<byte>> SendHalfAsync(ReadOnlyMemory<byte> body)
    {
        Response.ContentLength = body.Length;
        await Response.Body.WriteAsync(body[..(body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
        await Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        return body[(body.Length / 2)..];
    }

    /// <summary>Sends the rest after <see cref="SendHalfAsync"/>, or more of a body of unannounced length.</summary>
    public ValueTask SendMoreAsync(ReadOnlyMemory<byte> more) => Response.Body.WriteAsync(more, context.RequestAborted);

    /// <summary>Announces a length, or none (chunks).</summary>
    public void Announce(long? length) => Response.ContentLength = length;

    /// <summary>Answers with a text of the fault's own, before or after the call did its work.</summary>
    public async Task AnswerAsync(int status, string contentType, string body, bool afterHandled)
    {
        if (afterHandled)
            await HandleAsync().ConfigureAwait(false);
        else
            await ReadBodyAsync().ConfigureAwait(false);

        Response.StatusCode = status;
        Response.ContentType = contentType;
        await SendAsync(Encoding.UTF8.GetBytes(body)).ConfigureAwait(false);
    }

    /// <summary>Lets the emulator answer and changes the JSON object that it answers; any other answer is sent as it is.</summary>
    public async Task ChangeAsync(Action<JsonObject> change)
    {
        var body = await HandleAsync().ConfigureAwait(false);
        if (ObjectOf(body) is { } answer)
        {
            change(answer);
            body = JsonSerializer.SerializeToUtf8Bytes(answer);
        }

        await SendAsync(body).ConfigureAwait(false);
    }

    public void SetStatus(int status) => Response.StatusCode = status;

    public void SetLocation(Uri address) => Response.Headers.Location = address.AbsoluteUri;

    /// <remarks>The date is rounded up to whole seconds, so that it never lies before the duration is over.</remarks>
    public void SetRetryAfter(TimeSpan after, bool asDate) =>
        Response.Headers.RetryAfter = asDate
            ? (time.GetUtcNow() + after + TimeSpan.FromMilliseconds(999)).ToString("R", CultureInfo.InvariantCulture)
            : Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <param name="length">Null lasts until the client hangs up.</param>
    public Task StallAsync(TimeSpan? length) => Task.Delay(length ?? Timeout.InfiniteTimeSpan, time, context.RequestAborted);

    public void Reset() => context.Abort();

    /// <summary>Closes the connection in order and waits for the client to see it, since the abort that follows could overtake.</summary>
    public async Task CloseAsync()
    {
        context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket.Shutdown(SocketShutdown.Send);
        await Task.Delay(LongestFarewell, time, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    private JsonObject? ObjectOf(byte[] body) =>
        Response.ContentType == Json && body.Length > 0 ? JsonNode.Parse(body) as JsonObject : null;
}
