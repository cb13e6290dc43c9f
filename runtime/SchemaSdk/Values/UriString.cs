using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SchemaSdk.CompilerServices;

namespace SchemaSdk;

/// <summary>
/// A URI as it stands in JSON (<c>format: uri</c>): an address or a <c>data:</c> URI of any length. The text is kept
/// unchanged, because <see cref="Uri"/> normalises it, and refuses more than 65,519 characters before .NET 10.
/// </summary>
[JsonConverter(typeof(UriStringJsonConverter))]
public readonly struct UriString : IEquatable<UriString>
{
    private readonly string? _value;

    /// <summary>Takes the text as it is; it is not checked.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public UriString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is a <c>data:</c> URI, which carries the file itself.</summary>
    public bool IsData => Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text as an absolute <see cref="Uri"/>, where it is one that .NET can read.</summary>
    public bool TryGetUri([NotNullWhen(true)] out Uri? uri) => Uri.TryCreate(Value, UriKind.Absolute, out uri);

    /// <summary>Takes a text as it is.</summary>
    public static implicit operator UriString(string value) => new(value);

    /// <summary>Takes the text that the URI was made from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator UriString(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value.OriginalString);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public bool Equals(UriString other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UriString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(UriString left, UriString right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(UriString left, UriString right) => !left.Equals(right);
}
