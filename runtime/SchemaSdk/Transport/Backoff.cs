namespace SchemaSdk.Transport;

/// <summary>Pauses that grow from one to the next up to a cap, each a quarter shorter or longer by chance.</summary>
internal struct Backoff(TimeSpan first, TimeSpan cap, double factor)
{
    private const double Jitter = 0.25;
    private TimeSpan _next = first;

    public static Backoff ForRetries() => new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(15), 2);

    public TimeSpan Next()
    {
        var pause = _next;
        _next = pause * factor < cap ? pause * factor : cap;
        return pause * (1 - Jitter + (Random.Shared.NextDouble() * 2 * Jitter));
    }
}
