using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SchemaSdk.Telemetry;

/// <summary>Records measurements where somebody listens. What a listener throws is passed over: it must not end paid work.</summary>
internal static class Measure
{
    public static void Add(Counter<long> counter, long count, string? model, string? name = null, string? value = null)
    {
        if (!counter.Enabled) return;
        try
        {
            counter.Add(count, Tags(model, name, value));
        }
        catch (Exception)
        {
            // See above.
        }
    }

    public static void Add(UpDownCounter<long> counter, long count, string? model)
    {
        if (!counter.Enabled) return;
        try
        {
            counter.Add(count, Tags(model, null, null));
        }
        catch (Exception)
        {
            // See above.
        }
    }

    public static void Record(Histogram<double> histogram, double seconds, string? model, string? outcome = null)
    {
        if (!histogram.Enabled) return;
        try
        {
            histogram.Record(seconds, Tags(model, TagNames.Outcome, outcome));
        }
        catch (Exception)
        {
            // See above.
        }
    }

    private static TagList Tags(string? model, string? name, string? value)
    {
        var tags = default(TagList);
        if (model is not null) tags.Add(TagNames.Model, model);
        if (value is not null) tags.Add(name!, value);
        return tags;
    }
}
