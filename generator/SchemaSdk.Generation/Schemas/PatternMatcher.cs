using System.Text.RegularExpressions;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Matches patterns within a bound of time for each, and for all of them together.</summary>
internal sealed class PatternMatcher
{
    // Ten thousand members could each take the whole time of one match.
    private int _timeoutsLeft = 8;

    /// <summary>Whether the text matches; null where that was not found out in time.</summary>
    public bool? IsMatch(string pattern, string text)
    {
        if (_timeoutsLeft == 0) return null;

        try
        {
            return Regex.IsMatch(text, pattern, EcmaPattern.Options, EcmaPattern.MatchTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            _timeoutsLeft--;
            return null;
        }
    }
}
