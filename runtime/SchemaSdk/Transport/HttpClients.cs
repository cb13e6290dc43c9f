using System.Net;

namespace SchemaSdk.Transport;

/// <summary>Connections that follow no redirects, keep no cookies and set no time limit of their own.</summary>
internal static class HttpClients
{
    public static HttpClient ForService() => new(HandlerForService()) { Timeout = Timeout.InfiniteTimeSpan };

    public static SocketsHttpHandler HandlerForService() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
