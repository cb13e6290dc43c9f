using System.Collections.Concurrent;
using System.Diagnostics;

namespace SchemaSdk.Tests.Support;

/// <summary>Remembers the spans that end.</summary>
public sealed class CapturedSpans : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public CapturedSpans(bool ofAll = false)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => ofAll || source.Name == QueueClientTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Spans => [.. _spans];

    public string Text => string.Join('\n', _spans.Select(span =>
        $"{span.DisplayName} {string.Join(';', span.TagObjects)} {string.Join(';', span.Baggage)} {span.StatusDescription} {span.TraceStateString} "
        + string.Join(';', span.Events.Select(happened => $"{happened.Name} {string.Join(';', happened.Tags)}"))));

    /// <summary>The one span of a name that was made at a server.</summary>
    public Activity Only(string name, Uri server) =>
        Assert.Single(_spans, span => span.DisplayName == name && Equals(span.GetTagItem("server.port"), server.Port));

    public void Dispose() => _listener.Dispose();
}
