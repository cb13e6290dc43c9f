using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Tests.Support;

/// <summary>A file on a server that knows ranges, written from the RFC: a part is sent only while the validator in If-Range holds.</summary>
public sealed class ServedFile(int length)
{
    private readonly ConcurrentQueue<string> _ranges = new();

    public byte[] Content { get; set; } = Random(length);

    public string? Tag { get; set; } = "\"v1\"";

    public string? LastModified { get; set; }

    /// <summary>The Range header of every request, empty where it had none, with its If-Range header.</summary>
    public IReadOnlyList<string> Ranges => [.. _ranges];

    public static byte[] Random(int length)
    {
        var bytes = new byte[length];
        System.Random.Shared.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Sends what was asked for.</summary>
    public Reply Whole => new(context =>
    {
        var (status, start) = Start(context);
        context.Response.StatusCode = status;
        context.Response.ContentLength = Content.Length - start;
        foreach (var (name, value) in Headers(status, start)) context.Response.Headers[name] = value;
        return context.Response.Body.WriteAsync(Content.AsMemory(start), context.RequestAborted).AsTask();
    });

    /// <summary>Sends so many bytes of what was asked for, then ends the connection.</summary>
    public Reply BrokenAfter(int count) => new(context =>
    {
        var (status, start) = Start(context);
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Cut\r\nContent-Length: {Content.Length - start}\r\n");
        foreach (var (name, value) in Headers(status, start)) head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        byte[] answer = [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. Content.AsSpan(start, count)];
        return Reply.Raw(answer).Send(context);
    });

    /// <summary>Sends so many bytes, then resets the connection.</summary>
    public Reply ResetAfter(int count) => new(async context =>
    {
        var (status, start) = Start(context);
        context.Response.StatusCode = status;
        context.Response.ContentLength = Content.Length - start;
        foreach (var (name, value) in Headers(status, start)) context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(Content.AsMemory(start, count), context.RequestAborted);
        await Task.Delay(300, context.RequestAborted);
        context.Abort();
    });

    private (int Status, int Start) Start(HttpContext context)
    {
        var range = context.Request.Headers.Range.ToString();
        var condition = context.Request.Headers.IfRange.ToString();
        _ranges.Enqueue($"{range} {condition}".Trim());
        var holds = condition.Length > 0 && (condition == Tag || condition == LastModified);
        return range.Length > 0 && holds ? (206, int.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture)) : (200, 0);
    }

    private IEnumerable<(string Name, string Value)> Headers(int status, int start)
    {
        if (Tag is not null) yield return ("ETag", Tag);
        if (LastModified is not null) yield return ("Last-Modified", LastModified);
        yield return ("Date", "Thu, 01 Jan 2026 00:00:10 GMT");
        if (status == 206) yield return ("Content-Range", $"bytes {start}-{Content.Length - 1}/{Content.Length}");
    }
}
