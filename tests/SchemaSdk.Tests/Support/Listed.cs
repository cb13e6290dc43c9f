namespace SchemaSdk.Tests.Support;

/// <summary>Keeps all that is reported, in order.</summary>
public sealed class Listed<T> : IProgress<T>
{
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values
    {
        get
        {
            lock (_values) return [.. _values];
        }
    }

    public void Report(T value)
    {
        lock (_values) _values.Add(value);
    }
}
