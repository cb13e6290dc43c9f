using System.ComponentModel;

namespace SchemaSdk.CompilerServices;

/// <summary>A member that may be absent, null, or a value: remembers whether it was set at all.</summary>
/// <param name="value">What it was set to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Assigned<T>(T value)
{
    /// <summary>Whether it was set, be it to null.</summary>
    public bool IsSet { get; } = true;

    /// <summary>What it was set to; <c>default</c> when it was not.</summary>
    public T Value { get; } = value;
}
