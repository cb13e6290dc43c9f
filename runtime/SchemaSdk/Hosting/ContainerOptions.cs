using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SchemaSdk.Hosting;

/// <summary>Takes from the container what a client's options leave open.</summary>
internal sealed class ContainerOptions(IServiceProvider services, string optionsName) : IPostConfigureOptions<QueueClientOptions>
{
    public void PostConfigure(string? name, QueueClientOptions options)
    {
        if (name != optionsName) return;
        options.LoggerFactory ??= services.GetService<ILoggerFactory>();
        options.Journal ??= KeyedJournal() ?? services.GetService<IJobJournal>();
        if (options.TimeProvider == TimeProvider.System) options.TimeProvider = services.GetService<TimeProvider>() ?? options.TimeProvider;
    }

    // Not every container knows keys.
    private IJobJournal? KeyedJournal() =>
        optionsName.Length > 0 ? (services as IKeyedServiceProvider)?.GetKeyedService<IJobJournal>(optionsName) : null;
}
