using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SchemaSdk.CompilerServices;

/// <summary>A pattern of a schema. It is compiled at its first use, and no match may take long: a schema is text from outside.</summary>
/// <param name="regex">The pattern in .NET's syntax.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaPattern(string regex)
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(250);

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
        try
        {
            return (_regex ??= Create(regex)).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // The engine without backtracking takes time linear in the text, but not every pattern.
    private static Regex Create(string regex)
    {
        try
        {
            return new Regex(regex, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, MatchTimeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(regex, RegexOptions.CultureInvariant, MatchTimeout);
        }
    }
}
