using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using SchemaSdk.Transport;

namespace SchemaSdk.Hosting;

/// <summary>How the factory's connections to the service are made: no redirects, no cookies, no repeats, and no token in the factory's log.</summary>
internal static class ServiceConnections
{
    public static IHttpClientBuilder Configure(IHttpClientBuilder http)
    {
        // After whatever the caller says of logged headers, whenever he says it.
        http.Services.PostConfigure<HttpClientFactoryOptions>(http.Name, HideToken);
        return http
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(HttpClients.HandlerForService)
            .ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Clear());
    }

    private static void HideToken(HttpClientFactoryOptions options)
    {
        var isHidden = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = header => header.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || isHidden(header);
    }
}
