using System.Diagnostics;
using System.Text.RegularExpressions;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Matches patterns within a bound of time for each, and for all of them together.</summary>
internal sealed class PatternMatcher
{
    // A hostile schema can have thousands of patterns, and each of them an automaton of megabytes.
    private const int MostKept = 32;

    // Ten thousand members could each take the whole time of one match.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Regex> _kept = new(StringComparer.Ordinal);
    private readonly Stopwatch _spent = new();

    /// <summary>Whether the text matches; null where that was not found out in time.</summary>
    public bool? IsMatch(string pattern, string text)
    {
        if (_spent.Elapsed > Budget) return null;

        _spent.Start();
        try
        {
            return Find(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        finally
        {
            _spent.Stop();
        }
    }

    private Regex Find(string pattern)
    {
        if (_kept.TryGetValue(pattern, out var regex)) return regex;
        if (_kept.Count == MostKept) _kept.Clear();
        return _kept[pattern] = BoundedRegex.Create(pattern);
    }
}
