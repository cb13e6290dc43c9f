using Microsoft.Extensions.Configuration;
using SchemaSdk;
using SchemaSdk.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts <see cref="QueueClient"/>s into a container, over the connections of <see cref="IHttpClientFactory"/>.</summary>
/// <remarks>
/// <para>
/// A client is a singleton. It asks the factory for an <see cref="HttpClient"/> at each call, so that handlers are renewed as the factory
/// sees fit. Unless the caller chooses another primary handler, it follows no redirects and keeps no cookies. Handlers that
/// <c>ConfigureHttpClientDefaults</c> adds to all clients are left out, because one that repeats calls would repeat a paid POST;
/// add the ones that are wanted to the builder that is returned. Even one that repeats calls cannot submit twice, but it turns a submit that
/// was refused and could be sent again into one whose outcome is unknown. Downloads have connections of their own, which carry no token.
/// </para>
/// <para>
/// The options are checked when the host starts. What they leave open is taken from the container: the log, an <see cref="IJobJournal"/>
/// (one registered under the client's name first) and a <see cref="TimeProvider"/>.
/// </para>
/// </remarks>
public static class QueueClientServiceCollectionExtensions
{
    /// <summary>Adds the client of the application, as <see cref="IQueueClient"/> and <see cref="QueueClient"/>.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="configure">Sets its options; may be called again later, in the order of the calls.</param>
    /// <returns>A builder for further HTTP handlers.</returns>
    public static IHttpClientBuilder AddQueueClient(this IServiceCollection services, Action<QueueClientOptions>? configure = null) =>
        QueueClientRegistration.Add(services, name: null, section: null, configure);

    /// <summary>Adds the client of the application, with the options of a section of the configuration.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="section">Its keys are the names of the options, such as <c>RequestTimeout</c>: <c>00:01:40</c>; other keys are passed over.</param>
    /// <param name="configure">Sets what the section does not.</param>
    /// <returns>A builder for further HTTP handlers.</returns>
    public static IHttpClientBuilder AddQueueClient(
        this IServiceCollection services, IConfiguration section, Action<QueueClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return QueueClientRegistration.Add(services, name: null, section, configure);
    }

    /// <summary>Adds one client of several, as keyed <see cref="IQueueClient"/> and <see cref="QueueClient"/>.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="name">The key of the services and the name of the options; not empty.</param>
    /// <param name="configure">Sets its options; may be called again later, in the order of the calls.</param>
    /// <returns>A builder for further HTTP handlers.</returns>
    public static IHttpClientBuilder AddQueueClient(
        this IServiceCollection services, string name, Action<QueueClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return QueueClientRegistration.Add(services, name, section: null, configure);
    }

    /// <summary>Adds one client of several, with the options of a section of the configuration.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="name">The key of the services and the name of the options; not empty.</param>
    /// <param name="section">Its keys are the names of the options, such as <c>RequestTimeout</c>: <c>00:01:40</c>; other keys are passed over.</param>
    /// <param name="configure">Sets what the section does not.</param>
    /// <returns>A builder for further HTTP handlers.</returns>
    public static IHttpClientBuilder AddQueueClient(
        this IServiceCollection services, string name, IConfiguration section, Action<QueueClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        return QueueClientRegistration.Add(services, name, section, configure);
    }
}
