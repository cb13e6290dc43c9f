using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SchemaSdk.Hosting;

/// <summary>The services of one client. Adding a client again only adds to its options.</summary>
internal static class QueueClientRegistration
{
    private const string HttpClientName = "SchemaSdk.QueueClient";

    public static IHttpClientBuilder Add(
        IServiceCollection services, string? name, IConfiguration? section, Action<QueueClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var optionsName = name ?? Options.DefaultName;
        var options = services.AddOptions<QueueClientOptions>(optionsName);
        if (section is not null) options.Configure(target => ConfiguredOptions.Read(section, target));
        if (configure is not null) options.Configure(configure);

        var httpName = name is null ? HttpClientName : $"{HttpClientName}:{name}";
        var http = services.AddHttpClient(httpName);
        if (IsAdded(services, name)) return http;
        options.ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<QueueClientOptions>>(provider => new ContainerOptions(provider, optionsName));
        services.AddSingleton<IValidateOptions<QueueClientOptions>>(new OptionsValidation(optionsName));
        AddClients(services, name, provider => new QueueClient(
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName),
            provider.GetRequiredService<IOptionsMonitor<QueueClientOptions>>().Get(optionsName)));
        return ServiceConnections.Configure(http);
    }

    private static bool IsAdded(IServiceCollection services, string? name) => services.Any(service =>
        service.ServiceType == typeof(QueueClient) && Equals(service.ServiceKey, name));

    private static void AddClients(IServiceCollection services, string? name, Func<IServiceProvider, QueueClient> create)
    {
        if (name is null)
        {
            services.AddSingleton(create);
            services.TryAddSingleton<IQueueClient>(provider => provider.GetRequiredService<QueueClient>());
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => create(provider));
            services.TryAddKeyedSingleton<IQueueClient>(name, (provider, key) => provider.GetRequiredKeyedService<QueueClient>(key));
        }
    }
}
