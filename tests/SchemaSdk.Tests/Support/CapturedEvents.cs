using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace SchemaSdk.Tests.Support;

/// <summary>Remembers the events of .NET's own HTTP stack.</summary>
public sealed class CapturedEvents : EventListener
{
    // Made before the base class calls back.
    private readonly ConcurrentQueue<string> _events = new();

    public string Text => string.Join('\n', _events);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Net.Http") EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        _events.Enqueue($"{eventData.EventName} {string.Join(';', eventData.Payload ?? new([]))}");
}
