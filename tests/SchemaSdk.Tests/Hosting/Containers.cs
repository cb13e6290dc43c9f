using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SchemaSdk.Tests.Hosting;

/// <summary>Containers and configurations for tests.</summary>
internal static class Containers
{
    public static ServiceProvider Of(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>($"Queue:{value.Key}", value.Value)))
        .Build()
        .GetSection("Queue");

    /// <summary>Options for a server of a test.</summary>
    public static Action<QueueClientOptions> At(Uri address) => options =>
    {
        options.BaseAddress = address;
        options.Token = Support.Service.Token;
        options.PollInterval = TimeSpan.FromMilliseconds(5);
        options.MaxPollInterval = TimeSpan.FromMilliseconds(20);
    };
}
