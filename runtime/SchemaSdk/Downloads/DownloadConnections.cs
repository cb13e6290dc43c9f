using System.Net;

namespace SchemaSdk.Downloads;

/// <summary>
/// The connections of downloads: hosts that an answer names are strangers, so nothing of the caller goes there: no token, no
/// cookies, no trace ids. Redirects and encodings are handled by <see cref="Fetch"/> and <see cref="BodyEncoding"/>.
/// </summary>
internal static class DownloadConnections
{
    public static HttpClient Create(QueueClientOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // With a proxy only the proxy's address could be checked, not the file's.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = new CheckedConnect(options, resolve).ConnectAsync,
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
