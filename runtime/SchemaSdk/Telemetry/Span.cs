using System.Diagnostics;

namespace SchemaSdk.Telemetry;

/// <summary>One piece of work as a span; nothing where nobody listens. What a listener throws is passed over: it must not end paid work.</summary>
internal readonly struct Span(Activity? activity) : IDisposable
{
    public static Span Start(string name, string? model = null)
    {
        if (!Instruments.Source.HasListeners()) return default;
        try
        {
            return new(Instruments.Source.StartActivity(model is null ? name : $"{name} {model}", ActivityKind.Client));
        }
        catch (Exception)
        {
            return default;
        }
    }

    // Generic, so that numbers are boxed only where somebody listens.
    public void Tag<T>(string name, T value) => activity?.SetTag(name, value);

    public void Server(Uri address)
    {
        if (activity is null) return;
        activity.SetTag(TagNames.Server, address.IdnHost);
        activity.SetTag(TagNames.Port, address.Port);
    }

    public void Fail(Exception failure)
    {
        if (activity is null) return;
        activity.SetTag(TagNames.Error, Kind(failure));
        if (failure is ServiceException { StatusCode: > 0 and var status }) activity.SetTag(TagNames.HttpStatus, status);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        try
        {
            activity?.Dispose();
        }
        catch (Exception)
        {
            // See above.
        }
    }

    public static string Kind(Exception failure) => failure.GetType().FullName ?? failure.GetType().Name;
}
