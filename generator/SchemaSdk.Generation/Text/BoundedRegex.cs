using System.Text.RegularExpressions;

namespace SchemaSdk.Generation.Text;

/// <summary>Patterns of a schema as regular expressions whose matches are bounded in time: a schema is text from outside.</summary>
internal static class BoundedRegex
{
    /// <summary>The options that a translated pattern is meant for.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant;

    // Named by number: netstandard2.0 does not declare it, .NET 7 and later have it.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    /// <summary>How long one match may take before it counts as not checked.</summary>
    public static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// By the engine that takes time linear in the text, where there is one and it can: it refuses lookarounds, backreferences
    /// and automata of more than 10,000 nodes, which <c>(a{1000}){1000}</c> would need. Both engines find the same matches.
    /// </summary>
    /// <exception cref="ArgumentException">The pattern is none.</exception>
    public static Regex Create(string pattern)
    {
        try
        {
            return new Regex(pattern, Options | NonBacktracking, MatchTimeout);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentOutOfRangeException)
        {
            return new Regex(pattern, Options, MatchTimeout);
        }
    }
}
