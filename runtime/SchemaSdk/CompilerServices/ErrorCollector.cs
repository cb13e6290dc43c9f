using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Gathers violations for emitted validators; costs nothing until the first one is added.</summary>
/// <remarks>
/// A validator adds errors with pointers relative to its own value; whoever called it puts its name or index in front
/// with <see cref="Prefix(int, string)"/> afterwards. So no path is kept while everything is valid.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ErrorCollector
{
    private List<ValidationError>? _errors;

    /// <summary>How many violations there are.</summary>
    public readonly int Count => _errors?.Count ?? 0;

    /// <summary>Adds a violation that is fully described.</summary>
    /// <param name="instancePointer">JSON Pointer from the value that is being checked.</param>
    /// <param name="keywordPointer">JSON Pointer of the keyword.</param>
    /// <param name="message">The whole sentence.</param>
    public void Add(string instancePointer, string keywordPointer, string message) =>
        (_errors ??= []).Add(new ValidationError(instancePointer, keywordPointer, message));

    /// <summary>Adds a violation by the value at the reader.</summary>
    public void Add(string instancePointer, string keywordPointer, string expectation, ref Utf8JsonReader reader) =>
        Add(instancePointer, keywordPointer, $"{expectation}, but is {ActualValue.Show(ref reader)}");

    /// <summary>Adds a violation by a value in memory.</summary>
    public void AddValue<T>(string instancePointer, string keywordPointer, string expectation, T actual) =>
        Add(instancePointer, keywordPointer, $"{expectation}, but is {ActualValue.Show(actual)}");

    /// <summary>Adds a violation by a length or a number of items.</summary>
    public void AddLength(string instancePointer, string keywordPointer, string expectation, int actual) =>
        Add(instancePointer, keywordPointer, string.Create(CultureInfo.InvariantCulture, $"{expectation}, but has {actual}"));

    /// <summary>Adds a violation by two items that are equal.</summary>
    public void AddEqualItems(string instancePointer, string keywordPointer, string expectation, int first, int second) =>
        Add(instancePointer, keywordPointer, string.Create(CultureInfo.InvariantCulture, $"{expectation}, but items {first} and {second} are equal"));

    /// <summary>Puts a member's name in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string propertyName)
    {
        if (Count > start) PrefixPointer(start, "/" + propertyName.Replace("~", "~0").Replace("/", "~1"));
    }

    /// <summary>Puts an item's index in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, int index)
    {
        if (Count > start) PrefixPointer(start, "/" + index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Puts a JSON Pointer in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void PrefixPointer(int start, string pointer)
    {
        for (var index = start; index < Count; index++)
        {
            var error = _errors![index];
            _errors[index] = error with { InstancePointer = pointer + error.InstancePointer };
        }
    }

    /// <summary>Drops all errors from <paramref name="start"/> on.</summary>
    public readonly void Truncate(int start)
    {
        if (Count > start) _errors!.RemoveRange(start, _errors.Count - start);
    }

    /// <summary>What was gathered. It ends the validation.</summary>
    public readonly ValidationResult ToResult()
    {
        PatternTime.Reset();
        return new ValidationResult(Count == 0 ? null : _errors);
    }
}
