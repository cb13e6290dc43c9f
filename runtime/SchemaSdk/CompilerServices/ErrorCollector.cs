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

    // While a branch is only tried, violations are counted and not described.
    private bool _isAttempt;
    private int _count;

    private EvaluatedSet? _evaluated;

    /// <summary>How many violations there are.</summary>
    public readonly int Count => _isAttempt ? _count : _errors?.Count ?? 0;

    /// <summary>The first violation by <see cref="ValidationErrorOrder"/>, or null.</summary>
    internal readonly ValidationError? First => _errors is { Count: > 0 } errors ? errors.Min(ValidationErrorOrder.Comparer) : null;

    /// <summary>Whether some schema asks what keywords looked at (<c>unevaluatedProperties</c>, <c>unevaluatedItems</c>).</summary>
    internal readonly bool IsTracking => _evaluated is not null;

    /// <summary>Adds a violation that is fully described.</summary>
    /// <param name="instancePointer">JSON Pointer from the value that is being checked.</param>
    /// <param name="keywordPointer">JSON Pointer of the keyword.</param>
    /// <param name="message">The whole sentence.</param>
    public void Add(string instancePointer, string keywordPointer, string message)
    {
        if (!Skips()) (_errors ??= []).Add(new ValidationError(instancePointer, keywordPointer, message));
    }

    /// <summary>Adds a violation by the value at the reader.</summary>
    public void Add(string instancePointer, string keywordPointer, string expectation, ref Utf8JsonReader reader)
    {
        if (!Skips()) Add(instancePointer, keywordPointer, $"{expectation}, but is {ActualValue.Show(ref reader)}");
    }

    /// <summary>Adds a violation by a value in memory.</summary>
    public void AddValue<T>(string instancePointer, string keywordPointer, string expectation, T actual)
    {
        if (!Skips()) Add(instancePointer, keywordPointer, $"{expectation}, but is {ActualValue.Show(actual)}");
    }

    /// <summary>Adds a violation by a length or a number of items.</summary>
    public void AddLength(string instancePointer, string keywordPointer, string expectation, int actual)
    {
        if (!Skips()) Add(instancePointer, keywordPointer, string.Create(CultureInfo.InvariantCulture, $"{expectation}, but has {actual}"));
    }

    /// <summary>Adds a violation by two items that are equal.</summary>
    public void AddEqualItems(string instancePointer, string keywordPointer, string expectation, int first, int second)
    {
        if (!Skips()) Add(instancePointer, keywordPointer, string.Create(CultureInfo.InvariantCulture, $"{expectation}, but items {first} and {second} are equal"));
    }

    /// <summary>Puts a member's name in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string propertyName)
    {
        if (!_isAttempt && Count > start) PrefixPointer(start, "/" + propertyName.Replace("~", "~0").Replace("/", "~1"));
    }

    /// <summary>Puts the name of the member at the reader in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, ref Utf8JsonReader name)
    {
        if (!_isAttempt && Count > start) Prefix(start, TokenText.Decode(ref name));
    }

    /// <summary>Puts an item's index in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, int index)
    {
        if (!_isAttempt && Count > start) PrefixPointer(start, "/" + index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Puts a JSON Pointer in front of the pointers of all errors from <paramref name="start"/> on.</summary>
    public readonly void PrefixPointer(int start, string pointer)
    {
        for (var index = start; !_isAttempt && index < Count; index++)
        {
            var error = _errors![index];
            _errors[index] = error with { InstancePointer = pointer + error.InstancePointer };
        }
    }

    /// <summary>Drops all errors from <paramref name="start"/> on.</summary>
    public void Truncate(int start)
    {
        if (_isAttempt) _count = Math.Min(_count, start);
        else if (Count > start) _errors!.RemoveRange(start, _errors.Count - start);
    }

    /// <summary>Remembers that some keyword looked at a member or an item of the present value.</summary>
    /// <param name="index">Its place.</param>
    public readonly void MarkEvaluated(int index) => _evaluated?.Add(index);

    /// <summary>Begins to remember what keywords look at; what was remembered before comes back with <see cref="EndEvaluated(EvaluatedScope)"/>.</summary>
    public EvaluatedScope BeginEvaluated()
    {
        var outer = new EvaluatedScope(_evaluated);
        _evaluated = EvaluatedSet.Rent();
        return outer;
    }

    /// <summary>Ends it; what was looked at counts outside, too.</summary>
    public void EndEvaluated(EvaluatedScope outer) => EndEvaluated(outer, isValid: true);

    internal void EndEvaluated(EvaluatedScope outer, bool isValid)
    {
        if (isValid) outer.Set?.AddAll(_evaluated!);
        _evaluated!.Return();
        _evaluated = outer.Set;
    }

    internal readonly bool TryMarkEvaluated(int index) => _evaluated!.Add(index);

    internal EvaluatedScope StopTracking()
    {
        var outer = new EvaluatedScope(_evaluated);
        _evaluated = null;
        return outer;
    }

    internal void ResumeTracking(EvaluatedScope outer) => _evaluated = outer.Set;

    internal readonly ErrorCollector BeginAttempt() =>
        new() { _isAttempt = true, _evaluated = _evaluated is null ? null : EvaluatedSet.Rent() };

    /// <summary>Whether there was no violation; then what was looked at counts.</summary>
    internal readonly bool EndAttempt(ErrorCollector attempt)
    {
        var isValid = attempt._count == 0;
        if (isValid && attempt._evaluated is { } evaluated) _evaluated!.AddAll(evaluated);
        attempt._evaluated?.Return();
        return isValid;
    }

    /// <summary>Counts a violation where it need not be described.</summary>
    internal bool Skips()
    {
        if (_isAttempt) _count++;
        return _isAttempt;
    }

    internal readonly void PrefixMessages(int start, string words)
    {
        for (var index = start; !_isAttempt && index < Count; index++) _errors![index] = _errors[index] with { Message = words + _errors[index].Message };
    }

    /// <summary>What was gathered. It ends the validation.</summary>
    public readonly ValidationResult ToResult()
    {
        PatternTime.Reset();
        return new ValidationResult(Count == 0 ? null : _errors);
    }
}
