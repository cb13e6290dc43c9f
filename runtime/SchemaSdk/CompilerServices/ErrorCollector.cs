using System.ComponentModel;
using System.Globalization;

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

    /// <summary>Adds a violation of the value at hand.</summary>
    public void Add(string keywordPointer, string message) =>
        (_errors ??= []).Add(new ValidationError("", keywordPointer, message));

    /// <summary>Puts a member's name in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string propertyName)
    {
        if (Count > start) PrefixSegment(start, propertyName.Replace("~", "~0").Replace("/", "~1"));
    }

    /// <summary>Puts an element's index in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, int index)
    {
        if (Count > start) PrefixSegment(start, index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Drops all errors from <paramref name="start"/> on.</summary>
    public readonly void Truncate(int start)
    {
        if (Count > start) _errors!.RemoveRange(start, _errors.Count - start);
    }

    /// <summary>What was gathered.</summary>
    public readonly ValidationResult ToResult() => new(Count == 0 ? null : _errors);

    private readonly void PrefixSegment(int start, string segment)
    {
        for (var i = start; i < _errors!.Count; i++)
        {
            var error = _errors[i];
            _errors[i] = error with { InstancePointer = "/" + segment + error.InstancePointer };
        }
    }
}
