using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SchemaSdk.Tests.Support;

/// <summary>Remembers what is measured.</summary>
public sealed class CapturedMetrics : IDisposable
{
    private readonly ConcurrentQueue<Measured> _values = new();
    private readonly MeterListener _listener = new();

    public CapturedMetrics(bool ofAll = false)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ofAll || instrument.Meter.Name == QueueClientTelemetry.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public string Text => string.Join('\n', _values.Select(value => $"{value.Name} {value.Value} {string.Join(';', value.Tags)}"));

    /// <summary>The values of an instrument for a model, in the order in which they came.</summary>
    public IReadOnlyList<Measured> Of(string instrument, string model) =>
        [.. _values.Where(value => value.Name == instrument && Equals(value.Tags.GetValueOrDefault("schemasdk.model.id"), model))];

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _values.Enqueue(new Measured(instrument.Name, instrument.Unit, value, tags.ToArray().ToDictionary()));
}
