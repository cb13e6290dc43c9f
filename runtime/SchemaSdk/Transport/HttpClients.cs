using System.Net;

namespace SchemaSdk.Transport;

/// <summary>Connections that follow no redirects, keep no cookies and set no time limit of their own.</summary>
internal static class HttpClients
{
    public static HttpClient ForService()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
