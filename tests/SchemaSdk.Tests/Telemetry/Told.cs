using System.Collections.Concurrent;

namespace SchemaSdk.Tests.Telemetry;

/// <summary>What a caller got to see: texts, handles, results, and exceptions with all that they hold.</summary>
internal sealed class Told
{
    private readonly ConcurrentQueue<string> _texts = new();

    public string Text => string.Join('\n', _texts);

    public void Add(params object[] values)
    {
        foreach (var value in values) _texts.Enqueue(Shown(value));
    }

    private static string Shown(object value)
    {
        if (value is not Exception failure) return $"{value}";
        var members = failure.GetType().GetProperties().Select(property => $"{property.Name}={property.GetValue(failure)}");
        var data = failure.Data.Values.Cast<object?>().Select(item => $"{item}");
        var inner = failure.InnerException is { } cause ? Shown(cause) : "";
        return string.Join('\n', [failure.ToString(), .. members, .. data, inner]);
    }
}
