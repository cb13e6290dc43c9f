using System.Globalization;
using System.Text.Json.Serialization;

namespace SchemaSdk.Emulator.Faults;

/// <summary>Some of the calls of one kind to one address. In JSON: <c>2</c>, <c>"2-4"</c>, <c>"3-"</c>, <c>"every"</c>, <c>"every 3"</c>.</summary>
[JsonConverter(typeof(AttemptsConverter))]
public sealed record Attempts
{
    private readonly int _first;
    private readonly int _last;
    private readonly int _step;

    private Attempts(int first, int last, int step) => (_first, _last, _step) = (first, last, step);

    /// <summary>All calls.</summary>
    public static Attempts Every { get; } = From(1);

    /// <summary>One call.</summary>
    /// <param name="attempt">Which, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public static Attempts Only(int attempt) => Between(attempt, attempt);

    /// <summary>A call and all after it.</summary>
    /// <param name="first">The first, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public static Attempts From(int first) => Between(first, int.MaxValue);

    /// <summary>The calls of a range.</summary>
    /// <param name="first">The first, at least 1.</param>
    /// <param name="last">The last, at least the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or starts below 1.</exception>
    public static Attempts Between(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new Attempts(first, last, 1);
    }

    /// <summary>Each n-th call: 3 is the third, the sixth, the ninth.</summary>
    /// <param name="step">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public static Attempts EveryNth(int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return new Attempts(step, int.MaxValue, step);
    }

    /// <returns>What the text says, or null when it says nothing known.</returns>
    internal static Attempts? TryParse(string text)
    {
        if (text == "every")
            return Every;
        if (text.StartsWith("every ", StringComparison.Ordinal))
            return Number(text[6..]) is { } step ? EveryNth(step) : null;

        var (first, dash) = (Number(text.Split('-')[0]), text.IndexOf('-', StringComparison.Ordinal));
        if (first is null || dash < 0)
            return first is { } only ? Only(only) : null;
        if (dash == text.Length - 1)
            return From(first.Value);
        return Number(text[(dash + 1)..]) is { } last && last >= first ? Between(first.Value, last) : null;
    }

    /// <summary>Whether a call is among these.</summary>
    /// <param name="attempt">Its number, counted from 1.</param>
    public bool Contains(int attempt) => attempt >= _first && attempt <= _last && (attempt - _first) % _step == 0;

    /// <summary>The text as JSON has it.</summary>
    public override string ToString() =>
        _step > 1 ? $"every {_step}" : _first == _last ? $"{_first}" : _last < int.MaxValue ? $"{_first}-{_last}" : _first > 1 ? $"{_first}-" : "every";

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
