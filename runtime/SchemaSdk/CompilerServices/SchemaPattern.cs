using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>A pattern of a schema. It is compiled at its first use, and no match may take long, nor all of one validation.</summary>
/// <param name="regex">The pattern in .NET's syntax.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaPattern(string regex)
{
    private Regex? _regex;

    /// <summary>Whether a text matches; one that could not be judged in time counts as matching.</summary>
    public bool IsMatch(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsMatch(text.AsSpan());
    }

    /// <summary>Whether the string at the reader matches.</summary>
    public bool IsMatch(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var buffer = ArrayPool<char>.Shared.Rent(length);
        try
        {
            return IsMatch(buffer.AsSpan(0, reader.CopyString(buffer)));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape is valid JSON, but no text that could match.
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private bool IsMatch(ReadOnlySpan<char> text)
    {
        if (PatternTime.IsSpent) return true;

        var start = Stopwatch.GetTimestamp();
        try
        {
            return (_regex ??= BoundedRegex.Create(regex)).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
        finally
        {
            PatternTime.Spend(start);
        }
    }
}
