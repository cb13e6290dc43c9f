using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Applies validators to a value, or to what is inside it, for emitted validators. The caller's reader stays where it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonApplicators
{
    private const string ItsName = "its name ";

    /// <summary>Checks the value at the reader by another schema (<c>$ref</c>, <c>allOf</c>, <c>then</c>, …).</summary>
    public static void Check(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        ArgumentNullException.ThrowIfNull(validator);
        if (!errors.IsTracking)
        {
            validator(ref reader, ref errors);
            return;
        }

        // What a schema looked at counts only where the value satisfies it.
        var start = errors.Count;
        var outer = errors.BeginEvaluated();
        validator(ref reader, ref errors);
        errors.EndEvaluated(outer, isValid: errors.Count == start);
    }

    /// <summary>Checks a member or an item by its own schema: what is looked at inside it is no matter outside.</summary>
    public static void CheckInside(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        ArgumentNullException.ThrowIfNull(validator);
        var outer = errors.StopTracking();
        validator(ref reader, ref errors);
        errors.ResumeTracking(outer);
    }

    /// <summary>Whether the value at the reader satisfies a schema (<c>if</c>, a branch).</summary>
    public static bool Matches(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        ArgumentNullException.ThrowIfNull(validator);
        var attempt = errors.BeginAttempt();
        validator(ref reader, ref attempt);
        return errors.EndAttempt(attempt);
    }

    /// <summary>Whether an item satisfies a schema (<c>contains</c>).</summary>
    public static bool MatchesInside(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        var outer = errors.StopTracking();
        var matches = Matches(reader, validator, ref errors);
        errors.ResumeTracking(outer);
        return matches;
    }

    /// <summary>Checks that the value at the reader does not satisfy a schema; null is one that every value satisfies.</summary>
    public static void CheckNot(Utf8JsonReader reader, JsonChecks.Validator? validator, string keywordPointer, string expectation, ref ErrorCollector errors)
    {
        if (validator is null || MatchesInside(reader, validator, ref errors)) errors.Add("", keywordPointer, expectation, ref reader);
    }

    /// <summary>Checks the name of the member at the reader, as a string.</summary>
    public static void CheckName(Utf8JsonReader name, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        ArgumentNullException.ThrowIfNull(validator);
        var raw = name.ValueSpan;
        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length + 2);
        try
        {
            buffer[0] = (byte)'"';
            raw.CopyTo(buffer.AsSpan(1));
            buffer[raw.Length + 1] = (byte)'"';
            var reader = new Utf8JsonReader(buffer.AsSpan(0, raw.Length + 2));
            reader.Read();
            var outer = errors.StopTracking();
            var start = errors.Count;
            validator(ref reader, ref errors);
            errors.PrefixMessages(start, ItsName);
            errors.ResumeTracking(outer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Checks the members of the object at the reader that no other keyword looked at.</summary>
    public static void CheckUnevaluatedMembers(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        for (var index = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; index++)
        {
            var name = reader;
            reader.Read();
            if (errors.TryMarkEvaluated(index))
            {
                var start = errors.Count;
                CheckInside(reader, validator, ref errors);
                errors.Prefix(start, ref name);
            }

            reader.Skip();
        }
    }

    /// <summary>Checks the items of the array at the reader that no other keyword looked at.</summary>
    public static void CheckUnevaluatedItems(Utf8JsonReader reader, JsonChecks.Validator validator, ref ErrorCollector errors)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (errors.TryMarkEvaluated(index))
            {
                var start = errors.Count;
                CheckInside(reader, validator, ref errors);
                errors.Prefix(start, index);
            }

            reader.Skip();
        }
    }
}
