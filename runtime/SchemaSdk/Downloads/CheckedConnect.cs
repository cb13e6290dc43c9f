using System.Net;
using System.Net.Sockets;

namespace SchemaSdk.Downloads;

/// <summary>
/// Connects to addresses that are allowed. A name is resolved once and every address of it is checked; the connection goes to
/// one of just these, so that a second answer of the name server changes nothing.
/// </summary>
internal sealed class CheckedConnect(QueueClientOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(15);

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken).ConfigureAwait(false);
        var isPlain = context.InitialRequestMessage.RequestUri?.Scheme != Uri.UriSchemeHttps;
        foreach (var address in addresses) Check(host, address, isPlain);

        for (var i = 0; ; i++)
        {
            if (i == addresses.Length) throw new SocketException((int)SocketError.HostNotFound);
            try
            {
                return await ConnectAsync(addresses[i], port, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (i + 1 < addresses.Length && e is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // The next address may answer.
            }
        }
    }

    private async Task<Stream> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(LongestAttempt, options.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), limit.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private void Check(string host, IPAddress address, bool isPlain)
    {
        var kind = AddressKinds.Of(address);
        var isAllowed = kind switch
        {
            AddressKind.Loopback => options.BaseAddress.IsLoopback,
            AddressKind.Public => !isPlain,
            AddressKind.Private => !isPlain && options.AllowPrivateAddresses,
            _ => false,
        };
        if (isAllowed) return;
        var wayOut = kind == AddressKind.Private && !isPlain ? $" {nameof(QueueClientOptions)}.{nameof(QueueClientOptions.AllowPrivateAddresses)} allows it." : "";
        throw new DownloadException($"The file's address is refused: {host} is {address}, which is {Describe(kind)}.{wayOut}");
    }

    private static string Describe(AddressKind kind) => kind switch
    {
        AddressKind.Loopback => "this machine",
        AddressKind.Public => "not on loopback, and http is",
        AddressKind.Private => "in a private network",
        _ => "no public address",
    };
}
