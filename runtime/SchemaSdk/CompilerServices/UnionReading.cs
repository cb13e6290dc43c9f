using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Finds the case of a union that JSON text is of, for emitted unions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnionReading
{
    // Cases that are tried in vain at every level of a deep text would take time exponential in the depth.
    private const int MostFailures = 256;

    [ThreadStatic]
    private static int _nesting;

    [ThreadStatic]
    private static int _failures;

    /// <summary>Whether the value at the reader violates nothing. The caller's reader stays where it is.</summary>
    public static bool Fits(Utf8JsonReader reader, JsonChecks.Validator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        var errors = default(ErrorCollector);
        validator(ref reader, ref errors);
        return errors.Count == 0;
    }

    /// <summary>Reads the value at the reader as a case; false, with the reader where it was, when it has another shape.</summary>
    /// <remarks>After very many failures within one value the answer is always false, so that the time for a text has a bound.</remarks>
    public static bool TryRead<T>(ref Utf8JsonReader reader, JsonReading.ReadValue<T> read, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(read);
        value = default;
        if (_nesting == 0) _failures = 0;
        if (_failures >= MostFailures) return false;

        var attempt = reader;
        _nesting++;
        try
        {
            value = read(ref attempt);
            reader = attempt;
            return true;
        }
        catch (JsonException)
        {
            _failures++;
            return false;
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>The fault of a <c>Match</c> that has no function for JSON that is of no case.</summary>
    public static InvalidOperationException NoCase(string union, JsonElement? json) =>
        new($"The value is of none of the cases of {union}, and Match was given no function for other JSON: {JsonExcerpt.Of(json)}");
}
