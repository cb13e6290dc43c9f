using System.Net;

namespace SchemaSdk.Submitting;

/// <summary>
/// A body that can leave once only, and that knows whether it began to. So a handler that repeats a POST by itself (a
/// redirect, a retry policy) cannot submit twice, and a failure before the first byte is provably unsent.
/// </summary>
internal sealed class OnceOnlyContent(ReadOnlyMemory<byte> body) : HttpContent
{
    private const int Unused = 0;
    private const int Started = 1;
    private const int Revoked = 2;
    private int _state;

    /// <summary>Makes sure that the body never leaves from now on; false when it may have left already.</summary>
    public bool TryRevoke() => Interlocked.CompareExchange(ref _state, Revoked, Unused) != Started;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Start();
        await stream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Start();
        stream.Write(body.Span);
    }

    protected override Task<Stream> CreateContentReadStreamAsync()
    {
        Start();
        return Task.FromResult<Stream>(new MemoryStream(body.ToArray(), writable: false));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private void Start()
    {
        if (Interlocked.CompareExchange(ref _state, Started, Unused) != Unused)
        {
            throw new InvalidOperationException("A submit is never sent twice.");
        }
    }
}
